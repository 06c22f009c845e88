/** Repeats within one article: found and cut, with nothing lost. */
package dev.gisa.dedup;
