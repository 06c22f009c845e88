package dev.gisa.tag;

/** Which brackets and quotation marks are open at a character, read from left to right. */
final class Enclosures {
  private int brackets;
  private boolean doubleQuoted;
  private boolean singleQuoted;

  /** To be called with each folded character before its state is asked for. */
  void enter(int c) {
    if (CharacterKind.of(c) == 6) {
      brackets = Math.max(0, brackets - 1);
    }
  }

  /** Different for each combination of bracketed, double-quoted and single-quoted. */
  int state() {
    return (brackets > 0 ? 1 : 0) + (doubleQuoted ? 2 : 0) + (singleQuoted ? 4 : 0);
  }

  /** To be called with each folded character after its state was asked for. */
  void leave(int c) {
    if (CharacterKind.of(c) == 5) {
      brackets++;
    } else if (c == '"') {
      doubleQuoted = !doubleQuoted;
    } else if (c == '\'') {
      singleQuoted = !singleQuoted;
    }
  }
}
