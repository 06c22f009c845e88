package dev.gisa.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests of what goes out: of a result's bytes, of a page's style and script. */
public final class Sha256 {
  private Sha256() {}

  /** 32 bytes. */
  public static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
