package dev.gisa.value;

import dev.gisa.text.EntityType;
import dev.gisa.text.Publication;
import java.util.Set;

/**
 * A phrase of a corpus that others wrote, and what it is worth.
 *
 * @param group the row of the report that it counts for
 * @param sentence the text around the phrase
 * @param phrase what is read; it stands in the sentence
 * @param type the type that the phrase is read as
 * @param published the time that relative dates are relative to
 * @param expected the right values as {@link Written} writes them; one of them is enough
 */
record ValueCase(
    String group,
    String sentence,
    String phrase,
    EntityType type,
    Publication published,
    Set<String> expected) {}
