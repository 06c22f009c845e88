package dev.gisa.link;

import dev.gisa.text.Mention;

/** A mention of an entity, and why it is one. */
public record LinkedMention(Mention mention, LinkReason reason) {}
