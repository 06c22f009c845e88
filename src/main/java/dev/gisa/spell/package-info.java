/** Slips of the pen, told from other words by what a corpus attests. */
package dev.gisa.spell;
