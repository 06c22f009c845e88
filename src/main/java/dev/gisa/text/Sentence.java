package dev.gisa.text;

/**
 * One sentence of a text, without the white space around it.
 *
 * @param span where it stands
 * @param paragraph index of its paragraph; a paragraph is a line that is not blank
 */
public record Sentence(Span span, int paragraph) {}
