package dev.gisa.link;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which {@code {P|샘 올트먼}} marks what the tagger found: P for a person, O for an
 * organisation, L for a place, and what it was not sure of with a question mark, {@code {P?|…}}.
 */
record Marked(String text, List<Mention> found, List<Mention> doubtful) {
  private static final Pattern MARK = Pattern.compile("\\{([POLW])(\\??)\\|([^}]*)}");
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "P", EntityType.PERSON,
          "O", EntityType.ORGANIZATION,
          "L", EntityType.LOCATION,
          "W", EntityType.LAW);

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> found = new ArrayList<>();
    List<Mention> doubtful = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      String name = mark.group(3);
      mark.appendReplacement(text, Matcher.quoteReplacement(name));
      Span span = new Span(text.length() - name.length(), text.length());
      boolean sure = mark.group(2).isEmpty();
      EntityType type = TYPES.get(mark.group(1));
      (sure ? found : doubtful).add(new Mention(type, span, name, sure ? 0.9 : 0.1));
    }
    mark.appendTail(text);
    return new Marked(text.toString(), found, doubtful);
  }

  List<AnalyzedSentence> sentences() {
    return AnalyzedSentence.of(text, SentenceSplitter.split(text), new MorphAnalyzer());
  }

  Passage passage() {
    return new Passage(text, sentences(), found);
  }

  /** A person's mention where a name stands first, or at the start of the text if it does not. */
  Mention person(String name, double confidence) {
    int start = Math.max(0, text.indexOf(name));
    return new Mention(EntityType.PERSON, new Span(start, start + name.length()), name, confidence);
  }

  Linked linked() {
    List<ReadMention> read = found.stream().map(m -> new ReadMention(m, Optional.empty())).toList();
    return Linker.link(text, sentences(), read, doubtful, "");
  }

  static Linked link(String marked) {
    return of(marked).linked();
  }
}
