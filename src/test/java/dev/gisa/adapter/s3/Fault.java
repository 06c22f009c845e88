package dev.gisa.adapter.s3;

/** What may go wrong with a request to S3. */
enum Fault {
  /** 503, nothing is done. */
  SLOW_DOWN,
  /** 500, nothing is done. */
  INTERNAL_ERROR,
  /** 403, nothing is done. */
  ACCESS_DENIED,
  /** 409, which S3 answers to one of two conditional writes at the same time. */
  CONFLICT,
  /** No answer for {@link S3Server#STALL}, then the connection ends; nothing is done. */
  STALL,
  /** The same in the middle of the body of an answer. */
  STALL_IN_BODY,
  /** The connection ends in the middle of the body of an answer. */
  CUT,
  /** Everything is done, and the connection ends before the answer. */
  LOST_ANSWER,
  /** No fault, but rare: the answer does not say how long its body is. */
  LENGTH_NOT_TOLD
}
