package dev.gisa.text;

/** Bytes that are no text in any of the encodings that {@link TextDecoder} reads. */
public final class UndecodableTextException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UndecodableTextException(String message) {
    super(message);
  }
}
