/** A container image: what it starts, and the run that its archive of classes is made from. */
package dev.gisa.adapter.image;
