package dev.gisa.dedup;

import static dev.gisa.spell.Edit.Kind.OTHER_SYLLABLE;

import dev.gisa.spell.Edit;
import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.KonecCorpus.FineChunk;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits that change what a sentence says, drawn at random. */
final class TrapEdits {
  private static final List<List<String>> NEGATIONS =
      List.of(
          List.of("했다.", "하지 않았다."),
          List.of("한다.", "하지 않는다."),
          List.of("했다.", "못했다."),
          List.of("있다.", "없다."),
          List.of("있다고", "없다고"),
          List.of("있는", "없는"),
          List.of(" 가능", " 불가능"),
          List.of("됐다.", "안 됐다."));

  private static final List<List<String>> OPPOSITES =
      List.of(
          List.of("증가", "감소"),
          List.of("찬성", "반대"),
          List.of("상승", "하락"),
          List.of("북한", "남한"),
          List.of("수출", "수입"),
          List.of("여당", "야당"),
          List.of("이상", "이하"),
          List.of("최대", "최소"),
          List.of("국내", "국외"),
          List.of("오전", "오후"),
          List.of("지난해", "올해"),
          List.of("오늘", "어제"),
          List.of("남성", "여성"));

  private static final List<List<String>> NUMERALS =
      List.of(
          List.of(" 두 ", " 세 "),
          List.of(" 한 ", " 두 "),
          List.of(" 첫 ", " 두 번째 "),
          List.of("0만", "0억"),
          List.of("0억", "0조"),
          List.of("천만", "천억"));

  private static final String NAMES = "(PS|OG|LC).*";

  private final Draw draw;
  private final NearEdits nearEdits;
  private final Neighbours words;
  private final Neighbours names;

  TrapEdits(Draw draw, NearEdits nearEdits) {
    this.draw = draw;
    this.nearEdits = nearEdits;
    this.words =
        new Neighbours(
            draw.sentences().stream()
                .flatMap(s -> NearEdits.plainWords(s).stream().map(w -> w.of(s.text())))
                .toList());
    this.names =
        new Neighbours(
            draw.sentences().stream()
                .flatMap(s -> names(s).stream().map(c -> c.span().of(s.text())))
                .toList());
  }

  Optional<String> digit(Annotated sentence) {
    return digitIn(sentence, List.of(new Span(0, sentence.text().length())));
  }

  Optional<String> date(Annotated sentence) {
    return digitIn(
        sentence,
        sentence.chunks().stream()
            .filter(c -> c.label().startsWith("DT") || c.label().startsWith("TI"))
            .map(FineChunk::span)
            .toList());
  }

  private Optional<String> digitIn(Annotated sentence, List<Span> spans) {
    List<Integer> digits = new ArrayList<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (Character.isDigit(sentence.text().charAt(i))) {
          digits.add(i);
        }
      }
    }
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    int at = draw.any(digits);
    int other = (sentence.text().charAt(at) - '0' + 1 + draw.random().nextInt(9)) % 10;
    return Optional.of(
        NearEdits.replace(sentence.text(), new Span(at, at + 1), String.valueOf(other)));
  }

  Optional<String> name(Annotated sentence) {
    return anyName(sentence)
        .map(
            chunk ->
                NearEdits.replace(
                    sentence.text(),
                    chunk.span(),
                    draw.otherName(chunk, chunk.span().of(sentence.text()))));
  }

  /** One syllable of a name becomes one of another name. */
  Optional<String> nameSyllable(Annotated sentence) {
    return anyName(sentence)
        .map(
            chunk -> {
              String name = chunk.span().of(sentence.text());
              String other = draw.otherName(chunk, name);
              int at = chunk.span().start() + draw.random().nextInt(name.length());
              char syllable = other.charAt(draw.random().nextInt(other.length()));
              return NearEdits.replace(
                  sentence.text(), new Span(at, at + 1), String.valueOf(syllable));
            })
        .filter(edited -> !edited.replace(" ", "").equals(sentence.text().replace(" ", "")));
  }

  /** Another name of the corpus that is one edit away: 김영수, 김영호. */
  Optional<String> neighbouringName(Annotated sentence) {
    List<String> edited = new ArrayList<>();
    for (FineChunk name : names(sentence)) {
      for (String other : names.of(name.span().of(sentence.text()))) {
        edited.add(NearEdits.replace(sentence.text(), name.span(), other));
      }
    }
    return draw.anyOf(edited);
  }

  /** A name misspelt as a word may be. */
  Optional<String> misspeltName(Annotated sentence) {
    return anyName(sentence)
        .map(
            name ->
                NearEdits.replace(
                    sentence.text(),
                    name.span(),
                    nearEdits.misspelt(name.span().of(sentence.text()))));
  }

  /** Another word of the corpus that is one edit away and no form of the first: 감사를, 검사를. */
  Optional<String> neighbouringWord(Annotated sentence) {
    return neighbouringWord(sentence, false);
  }

  /** The same without those where one syllable has become quite another. */
  Optional<String> closeWord(Annotated sentence) {
    return neighbouringWord(sentence, true);
  }

  private Optional<String> neighbouringWord(Annotated sentence, boolean isClose) {
    List<String> edited = new ArrayList<>();
    for (Span span : NearEdits.plainWords(sentence)) {
      String word = span.of(sentence.text());
      for (String other : words.of(word)) {
        boolean isOther = Edit.between(word, other).orElseThrow().kind() == OTHER_SYLLABLE;
        if (!WordForms.areForms(word, other) && !(isClose && isOther)) {
          edited.add(NearEdits.replace(sentence.text(), span, other));
        }
      }
    }
    return draw.anyOf(edited);
  }

  private Optional<FineChunk> anyName(Annotated sentence) {
    return draw.anyOf(names(sentence));
  }

  private static List<FineChunk> names(Annotated sentence) {
    return sentence.chunks().stream()
        .filter(c -> c.label().matches(NAMES))
        .filter(c -> c.span().of(sentence.text()).matches("[가-힣]{2,}"))
        .toList();
  }

  Optional<String> negation(Annotated sentence) {
    return swap(sentence, NEGATIONS);
  }

  Optional<String> opposite(Annotated sentence) {
    return swap(sentence, OPPOSITES);
  }

  Optional<String> numeral(Annotated sentence) {
    return swap(sentence, NUMERALS);
  }

  private Optional<String> swap(Annotated sentence, List<List<String>> pairs) {
    List<String> edited = new ArrayList<>();
    for (List<String> pair : pairs) {
      int at = sentence.text().indexOf(pair.get(0));
      if (at >= 0) {
        Span span = new Span(at, at + pair.get(0).length());
        edited.add(NearEdits.replace(sentence.text(), span, pair.get(1)));
      }
    }
    return draw.anyOf(edited);
  }
}
