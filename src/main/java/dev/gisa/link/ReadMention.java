package dev.gisa.link;

import dev.gisa.text.Mention;
import dev.gisa.value.Value;
import java.util.Optional;

/** A mention with the value that was read from it: {@code 약 1300억원} with 130,000,000,000 KRW. */
public record ReadMention(Mention mention, Optional<Value> value) {}
