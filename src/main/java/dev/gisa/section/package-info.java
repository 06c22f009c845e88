/** News furniture: what stands around an article and is not the article itself. */
package dev.gisa.section;
