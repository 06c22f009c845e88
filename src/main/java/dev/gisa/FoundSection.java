package dev.gisa;

import dev.gisa.section.Section;
import dev.gisa.text.Span;
import java.util.Optional;

/**
 * A piece of news furniture in an article.
 *
 * @param source in the text as sent; if it was dropped, with the line break that went with it
 * @param span in the clean text; none if it was dropped
 */
public record FoundSection(Section.Kind kind, Span source, Optional<Span> span) {}
