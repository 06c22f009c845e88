/** Mentions → entities: which mentions name the same thing. */
package dev.gisa.link;
