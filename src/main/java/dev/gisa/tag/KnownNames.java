package dev.gisa.tag;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.NameFinder;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names that the corpus the model learnt from has not or hardly: {@code 챗GPT} is a product, {@code
 * 고흥} a place.
 *
 * <p>The list, {@code names.tsv}, is written by hand and holds only names that mean one thing. A
 * listed name wins over what the model found at the same place, unless that is longer, or an
 * organisation where a place is listed: {@code 우루과이} may be a team. A person's name ends before an
 * organisation: {@code 젠슨 황} of 젠슨 황 엔비디아.
 */
final class KnownNames {
  private static final String RESOURCE = "names.tsv";

  /** How often a listed name means what the list says: a guess, as the corpus has none of them. */
  private static final double CONFIDENCE = 0.9;

  private static final NameFinder<EntityType> FINDER = new NameFinder<>(read());

  private KnownNames() {}

  /** The mentions found, with those of listed names in their places, in text order. */
  static List<Mention> settle(String text, List<Mention> found) {
    List<Mention> known = new ArrayList<>();
    FINDER.find(
        text, (span, type) -> known.add(new Mention(type, span, span.of(text), CONFIDENCE)));
    TreeMap<Integer, Mention> byStart = new TreeMap<>();
    known.forEach(m -> byStart.put(m.span().start(), m));
    List<Mention> trimmed = withoutBodies(found, known);
    List<Mention> better = trimmed.stream().filter(m -> isBetterThanKnown(m, byStart)).toList();
    return Overlaps.without(Overlaps.without(better, known), trimmed);
  }

  private static List<Mention> withoutBodies(List<Mention> found, List<Mention> known) {
    Map<Integer, Mention> bodies = new HashMap<>();
    known.stream()
        .filter(m -> m.type() == EntityType.ORGANIZATION)
        .forEach(m -> bodies.put(m.span().end(), m));
    return found.stream().map(m -> withoutBody(m, bodies.get(m.span().end()))).toList();
  }

  private static Mention withoutBody(Mention person, Mention body) {
    if (body == null || person.type() != EntityType.PERSON) {
      return person;
    }
    int length = body.span().start() - person.span().start() - 1;
    return length > 0 && person.text().charAt(length) == ' '
        ? new Mention(
            person.type(),
            new Span(person.span().start(), person.span().start() + length),
            person.text().substring(0, length),
            person.confidence())
        : person;
  }

  private static boolean isBetterThanKnown(Mention found, TreeMap<Integer, Mention> known) {
    Map.Entry<Integer, Mention> first = known.ceilingEntry(found.span().start());
    if (first == null || first.getValue().span().end() > found.span().end()) {
      return false;
    }
    Mention inside = first.getValue();
    return inside.span().length() < found.span().length()
        || (inside.type() == EntityType.LOCATION && found.type() == EntityType.ORGANIZATION);
  }

  private static Map<String, EntityType> read() {
    Map<String, EntityType> names = new HashMap<>();
    try (InputStream in = KnownNames.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] typeAndNames = line.split("\t");
          EntityType type = EntityType.valueOf(typeAndNames[0]);
          for (String name : typeAndNames[1].split(" ")) {
            names.put(name.replace('_', ' '), type);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return names;
  }
}
