/**
 * What a mention is worth: numbers, money, percentages, quantities, dates, times and durations.
 *
 * <p>{@link dev.gisa.value.ValueReader} is the way in. One reader for each kind walks a {@code
 * Cursor} over the mention from left to right; language data stands in {@code Words} tables. There
 * is no clock here: the day of publication is passed in.
 */
package dev.gisa.value;
