package dev.gisa.adapter.cli;

/** How results are printed. */
enum Format {
  JSON,
  NDJSON,
  TEXT
}
