package dev.gisa.link;

/**
 * A name or phrase that tells what an article is about.
 *
 * @param text as it stands in the text
 * @param score its share of the scores of all phrases, 0 to 1
 */
public record Keyword(String text, double score) {}
