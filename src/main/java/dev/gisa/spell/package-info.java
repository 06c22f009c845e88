/** How words are misspelt. */
package dev.gisa.spell;
