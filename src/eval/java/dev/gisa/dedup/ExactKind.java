package dev.gisa.dedup;

import static dev.gisa.dedup.Marked.mark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Articles with one planted repeat that is exact but for white space and quotation marks. */
enum ExactKind {
  BLOCK_AT_END {
    @Override
    String plant(Draw draw, List<String> article) {
      return draw.join(article) + "\n" + mark(draw.join(article.subList(0, 2)));
    }
  },
  OTHER_ORDER {
    @Override
    String plant(Draw draw, List<String> article) {
      List<String> copies = new ArrayList<>(article);
      Collections.reverse(copies);
      return draw.join(article) + "\n" + mark(draw.join(copies));
    }
  },
  GLUED_WITH_SPACE {
    @Override
    String plant(Draw draw, List<String> article) {
      return afterLast(draw, article, " " + mark(article.get(0)));
    }
  },
  GLUED_WITHOUT_SPACE {
    @Override
    String plant(Draw draw, List<String> article) {
      return afterLast(draw, article, mark(article.get(0)));
    }
  },
  MOVED_SENTENCE {
    @Override
    String plant(Draw draw, List<String> article) {
      String moved = draw.sentence().text();
      List<String> changed = new ArrayList<>(article);
      changed.set(0, changed.get(0) + " " + moved);
      changed.set(2, mark(moved) + " " + changed.get(2));
      return draw.join(changed);
    }
  },
  THREE_COPIES {
    @Override
    String plant(Draw draw, List<String> article) {
      List<String> changed = new ArrayList<>(article);
      changed.add(2, mark(article.get(0)));
      changed.add(mark(article.get(0)));
      return draw.join(changed);
    }
  },
  TWICE_IN_A_ROW {
    @Override
    String plant(Draw draw, List<String> article) {
      List<String> changed = new ArrayList<>(article.subList(0, 2));
      changed.addAll(article.subList(0, 2).stream().map(Marked::mark).toList());
      changed.addAll(article.subList(0, 2).stream().map(Marked::mark).toList());
      changed.addAll(article.subList(2, article.size()));
      return draw.join(changed);
    }
  },
  TRUNCATED_AT_END {
    @Override
    String plant(Draw draw, List<String> article) {
      String copy = draw.join(article.subList(1, 3));
      int end = copy.length();
      do {
        end = 40 + draw.random().nextInt(copy.length() - 40);
      } while (Draw.length(copy.substring(0, end)) < 35);
      return draw.join(article) + "\n" + mark(copy.substring(0, end));
    }
  },
  OTHER_LINE_BREAKS {
    @Override
    String plant(Draw draw, List<String> article) {
      String copy = wrap(article.get(0) + " " + article.get(1), 15 + draw.random().nextInt(20));
      return draw.random().nextBoolean()
          ? draw.join(article) + "\n" + mark(copy)
          : copy + "\n" + mark(draw.join(article.subList(0, 2))) + "\n" + article.get(2);
    }
  },
  NO_LINE_BREAKS {
    @Override
    String plant(Draw draw, List<String> article) {
      return draw.join(article) + "\n" + mark(String.join(" ", article));
    }
  },
  SPACES_AND_QUOTES {
    @Override
    String plant(Draw draw, List<String> article) {
      String copy = article.get(0).replace("\"", "”").replace("'", "’").replace("‘", "'");
      String spaced =
          switch (draw.random().nextInt(3)) {
            case 0 -> copy.replace(" ", "  ");
            case 1 -> copy.replace(" ", "\u00A0");
            default -> withoutSomeSpaces(draw, copy);
          };
      return draw.join(article) + "\n" + mark(spaced);
    }
  };

  abstract String plant(Draw draw, List<String> article);

  private static String afterLast(Draw draw, List<String> article, String copy) {
    List<String> changed = new ArrayList<>(article);
    changed.set(changed.size() - 1, changed.get(changed.size() - 1) + copy);
    return draw.join(changed);
  }

  private static String wrap(String text, int width) {
    StringBuilder wrapped = new StringBuilder();
    int line = 0;
    for (String word : text.split(" ")) {
      wrapped.append(line == 0 ? "" : line > width ? "\n" : " ").append(word);
      line = line > width ? word.length() : line + 1 + word.length();
    }
    return wrapped.toString();
  }

  /** Not after a full stop, where a space lost would glue two sentences. */
  private static String withoutSomeSpaces(Draw draw, String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean drops =
          text.charAt(i) == ' '
              && Character.isLetter(text.charAt(Math.max(0, i - 1)))
              && draw.random().nextInt(4) == 0;
      kept.append(drops ? "" : text.charAt(i));
    }
    return kept.toString();
  }
}
