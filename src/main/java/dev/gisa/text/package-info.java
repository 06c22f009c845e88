/**
 * The nouns every stage shares: articles, decoded text, spans, offset maps, sentences, mentions.
 */
package dev.gisa.text;
