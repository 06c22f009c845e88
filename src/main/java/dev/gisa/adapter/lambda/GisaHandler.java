package dev.gisa.adapter.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.quarkus.funqy.lambda.FunqyStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What Lambda calls: Funqy's handler, which does not tell the function how much time it has.
 *
 * <p>Without this one, under Funqy's own or in dev mode, a call has all the time that it takes.
 */
public final class GisaHandler implements RequestStreamHandler {
  private static final ThreadLocal<TimeBudget> BUDGET =
      ThreadLocal.withInitial(() -> TimeBudget.UNLIMITED);

  static {
    Preload.beginWithArticle();
  }

  private final RequestStreamHandler funqy = new FunqyStreamHandler();

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    BUDGET.set(TimeBudget.ofMillis(context.getRemainingTimeInMillis()));
    try {
      funqy.handleRequest(event, answer, context);
    } finally {
      BUDGET.remove();
    }
  }

  /** Of the call that this thread is in. */
  static TimeBudget budget() {
    return BUDGET.get();
  }
}
