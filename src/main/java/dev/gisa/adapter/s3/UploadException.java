package dev.gisa.adapter.s3;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An event that was not dealt with. Thrown out of the function where its answer has no place for
 * it, so that whoever sent the event sends it again or puts it where someone looks. The message
 * names objects and never quotes one.
 */
public final class UploadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UploadException(String message) {
    super(message);
  }

  /** One from a failure of which only class and place are kept: its message may quote. */
  static UploadException of(String message, Throwable failure) {
    UploadException exception = new UploadException(message + ": " + failure.getClass().getName());
    exception.setStackTrace(failure.getStackTrace());
    return exception;
  }

  /** One for all objects of an event that were not dealt with. */
  static UploadException of(List<UploadException> failures) {
    return new UploadException(
        failures.stream().map(Throwable::getMessage).collect(Collectors.joining("; ")));
  }
}
