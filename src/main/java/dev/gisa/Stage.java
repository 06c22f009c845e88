package dev.gisa;

/** The steps from an article to its annotations, in their order. */
public enum Stage {
  /** To the normal form: NFC, line feeds, no control characters. */
  NORMALIZE,
  DEDUPLICATE,
  /** Find news furniture, and drop what was asked for. */
  SECTION,
  /** Split into sentences and morphemes. */
  ANALYZE,
  TAG,
  /** Read the values of mentions. */
  READ,
  LINK,
  FINGERPRINT
}
