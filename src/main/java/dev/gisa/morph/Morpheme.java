package dev.gisa.morph;

import dev.gisa.text.Span;

/**
 * One token of Nori: {@code 한국은} → {@code 한국/NNP/PLACE} and {@code 은/J}.
 *
 * @param span where it stands in the analysed text
 * @param leftTag part of speech of its first part, in Nori's names ({@code NNP}, {@code J}, …)
 * @param rightTag part of speech of its last part; differs from {@code leftTag} in inflected forms
 * @param nameClass what kind of proper noun the dictionary lists it as
 */
public record Morpheme(Span span, String leftTag, String rightTag, NameClass nameClass) {

  /** The class that mecab-ko-dic gives its proper nouns. */
  public enum NameClass {
    NONE,
    PERSON,
    PLACE,
    OTHER
  }
}
