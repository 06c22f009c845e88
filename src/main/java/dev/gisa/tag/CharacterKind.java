package dev.gisa.tag;

import dev.gisa.text.Hangul;

/** What kind of character one is, coarsely, with typographic variants folded together. */
final class CharacterKind {
  private CharacterKind() {}

  /** {@code “ → "}, {@code ‘ → '}, full-width {@code Ａ → A}, tab and other spaces → space. */
  static int fold(char c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return c - 0xFEE0;
    }
    return switch (c) {
      case '“', '”', '„', '«', '»' -> '"';
      case '‘', '’', '`', '´' -> '\'';
      case '∼', '〜', '–', '—' -> '~';
      case 'ㆍ', '・', '•' -> '·';
      case '\t', '\u00A0', '\u3000' -> ' ';
      default -> c;
    };
  }

  /** A number from 3 to 20 for a folded character; 1 and 2 are left for the edges of the text. */
  static int of(int folded) {
    return switch (folded) {
      case ' ' -> 3;
      case '.', ',' -> 4;
      case '(', '[', '{', '<', '〈', '《', '「', '『' -> 5;
      case ')', ']', '}', '>', '〉', '》', '」', '』' -> 6;
      case '"', '\'' -> 7;
      case '·', '/', '&' -> 8;
      case '-', '~' -> 9;
      case '%', '$', '€', '￦', '₩', '℃', '㎡', '㎞', '㎏' -> 10;
      case '△', '▲', '▶', '◇', '■', '●', '○' -> 11;
      case '만', '억', '조', '천', '백', '십' -> 12;
      case '년', '월', '일', '시', '분', '원', '명', '개' -> 13;
      default -> byRange(folded);
    };
  }

  /** Whether a folded character is part of a word: a letter or a digit. */
  static boolean isOfWord(int folded) {
    return Hangul.isSyllable(folded) || Character.isLetterOrDigit(folded);
  }

  private static int byRange(int c) {
    if (c >= '0' && c <= '9') {
      return 14;
    }
    if (c >= 'A' && c <= 'Z') {
      return 15;
    }
    if (c >= 'a' && c <= 'z') {
      return 16;
    }
    if (Hangul.isSyllable(c)) {
      return 17;
    }
    if (c >= 0x3400 && c <= 0x9FFF) {
      return 18;
    }
    return Character.isLetter(c) ? 19 : 20;
  }
}
