package dev.gisa.page;

import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * A text with marks on it, as elements: each mark is one element, whatever else begins or ends in
 * it, and layers are the classes of the runs around them.
 *
 * <p>{@code "AI가 온다"고 샘 올트먼은} with a mark on 샘 올트먼 and a layer {@code quote} → {@code "<span
 * class="quote">AI가 온다</span>"고 <a>샘 올트먼</a>은}. Where a layer or a note would cut a mark in two it
 * moves to the mark's edge. Of marks that overlap the first stays. Linear in the text, but for the
 * sorting of what stands on it.
 */
final class MarkedText {
  /** An element on a span, which gets the span's characters. */
  private record Mark(Span span, Element element) {}

  /** A class that all of a span has. */
  private record Layer(Span span, String name) {}

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Layer> layers = new ArrayList<>();
  private final SortedMap<Integer, List<Element>> notes = new TreeMap<>();

  /** A text on which spans never begin or end within a surrogate pair. */
  MarkedText(String text) {
    this.text = readable(text);
  }

  void mark(Span span, Element element) {
    marks.add(new Mark(span, element));
  }

  void layer(Span span, String name) {
    if (!span.isEmpty()) {
      layers.add(new Layer(span, name));
    }
  }

  /**
   * Puts an element between two characters; several at one place come in the order of the calls.
   */
  void note(int at, Element element) {
    add(notes, at, List.of(element));
  }

  void appendTo(Element parent) {
    List<Mark> apart = apart();
    SortedMap<Integer, List<Element>> noted = new TreeMap<>();
    notes.forEach((at, elements) -> add(noted, edge(at, apart, false), elements));
    SortedMap<Integer, List<String>> begins = new TreeMap<>();
    SortedMap<Integer, List<String>> ends = new TreeMap<>();
    for (Layer layer : layers) {
      add(begins, edge(layer.span().start(), apart, true), List.of(layer.name()));
      add(ends, edge(layer.span().end(), apart, false), List.of(layer.name()));
    }
    new Writer(apart, noted, begins, ends).write(parent);
  }

  private static <T> void add(SortedMap<Integer, List<T>> map, int at, List<T> more) {
    map.computeIfAbsent(at, k -> new ArrayList<>()).addAll(more);
  }

  private List<Mark> apart() {
    List<Mark> apart = new ArrayList<>();
    int end = 0;
    for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::span)).toList()) {
      if (mark.span().start() >= end && !mark.span().isEmpty()) {
        apart.add(mark);
        end = mark.span().end();
      }
    }
    return apart;
  }

  /** The position itself, or the start or end of the mark that it lies in. */
  private static int edge(int at, List<Mark> marks, boolean start) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).span().end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == marks.size() || marks.get(low).span().start() >= at) {
      return at;
    }
    Span span = marks.get(low).span();
    return start ? span.start() : span.end();
  }

  /** With U+FFFD for what HTML cannot hold: control characters and halves of a surrogate pair. */
  static String readable(String text) {
    StringBuilder readable = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (isPair) {
        i++;
      } else if (Character.isSurrogate(c) || Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0) {
        readable = readable == null ? new StringBuilder(text) : readable;
        readable.setCharAt(i, '\ufffd');
      }
    }
    return readable == null ? text : readable.toString();
  }

  /** Goes through the text once. */
  private final class Writer {
    private final List<Mark> marks;
    private final SortedMap<Integer, List<Element>> notes;
    private final SortedMap<Integer, List<String>> begins;
    private final SortedMap<Integer, List<String>> ends;
    private final SortedMap<String, Integer> open = new TreeMap<>();
    private int nextMark;

    Writer(
        List<Mark> marks,
        SortedMap<Integer, List<Element>> notes,
        SortedMap<Integer, List<String>> begins,
        SortedMap<Integer, List<String>> ends) {
      this.marks = marks;
      this.notes = notes;
      this.begins = begins;
      this.ends = ends;
    }

    void write(Element parent) {
      TreeSet<Integer> edges = new TreeSet<>(begins.keySet());
      edges.addAll(ends.keySet());
      edges.addAll(notes.keySet());
      edges.add(text.length());
      int at = 0;
      for (int edge : edges) {
        if (at < edge) {
          appendRun(parent, at, edge);
        }
        ends.getOrDefault(edge, List.of())
            .forEach(
                name -> open.computeIfPresent(name, (n, count) -> count == 1 ? null : count - 1));
        begins.getOrDefault(edge, List.of()).forEach(name -> open.merge(name, 1, Integer::sum));
        notes.getOrDefault(edge, List.of()).forEach(parent::appendChild);
        at = edge;
      }
    }

    private void appendRun(Element parent, int from, int to) {
      Element run = parent;
      if (!open.isEmpty()) {
        run = parent.appendElement("span").attr("class", String.join(" ", open.keySet()));
      }
      int at = from;
      for (; nextMark < marks.size() && marks.get(nextMark).span().start() < to; nextMark++) {
        Mark mark = marks.get(nextMark);
        appendText(run, at, mark.span().start());
        run.appendChild(mark.element());
        appendText(mark.element(), mark.span().start(), mark.span().end());
        at = mark.span().end();
      }
      appendText(run, at, to);
    }

    private void appendText(Element parent, int from, int to) {
      if (from < to) {
        parent.appendText(text.substring(from, to));
      }
    }
  }
}
