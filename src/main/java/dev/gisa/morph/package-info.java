/** Korean morphemes, by Lucene's Nori. */
package dev.gisa.morph;
