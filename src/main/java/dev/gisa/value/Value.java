package dev.gisa.value;

/** What a mention is worth: {@code 약 1300억원} → {@link Money} of about 130000000000 KRW. */
public sealed interface Value permits Money, TemporalValue, Percent, Quantity, Ratio {}
