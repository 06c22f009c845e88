package dev.gisa.adapter.image;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import dev.gisa.adapter.lambda.GisaHandler;
import dev.gisa.adapter.lambda.Preload;

/**
 * What a container image starts: AWS's runtime interface client, as in Lambda's own runtimes, and
 * gisa's loading beside it from the first moment on. Of classes from an archive a small article has
 * nothing to load, so none is annotated.
 */
public final class Image {
  private Image() {}

  public static void main(String[] args) throws Throwable {
    Preload.begin();
    AWSLambda.main(new String[] {GisaHandler.class.getName() + "::handleRequest"});
  }
}
