package dev.gisa.adapter.cli;

import dev.gisa.adapter.gateway.LocalGateway;
import dev.gisa.adapter.lambda.GisaFunction;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code gisa serve}: the function behind a gateway on loopback, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Answers HTTP requests on this machine as the deployed function would.")
final class Serve implements Callable<Integer> {
  @ParentCommand private Main main;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen, 0 for any free port (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Override
  public Integer call() throws IOException, ExecutionException, InterruptedException {
    GisaFunction function = new GisaFunction(main.gisa().get(), main.err()::println);
    try (LocalGateway gateway = LocalGateway.start(port, function::annotate)) {
      main.err()
          .println(
              "gisa: listening at " + gateway.address() + ", open it in a browser; Ctrl-C ends it");
      new CountDownLatch(1).await();
    }
    return Main.FINE;
  }
}
