package dev.gisa.adapter.s3;

/** An answer of S3 that is an error. */
final class S3Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final S3Refusal NO_SUCH_BUCKET = new S3Refusal(404, "NoSuchBucket");
  static final S3Refusal NO_SUCH_KEY = new S3Refusal(404, "NoSuchKey");
  static final S3Refusal NO_SUCH_VERSION = new S3Refusal(404, "NoSuchVersion");
  static final S3Refusal METHOD_NOT_ALLOWED = new S3Refusal(405, "MethodNotAllowed");
  static final S3Refusal CONFLICT = new S3Refusal(409, "ConditionalRequestConflict");
  static final S3Refusal PRECONDITION_FAILED = new S3Refusal(412, "PreconditionFailed");
  static final S3Refusal ACCESS_DENIED = new S3Refusal(403, "AccessDenied");
  static final S3Refusal INTERNAL_ERROR = new S3Refusal(500, "InternalError");
  static final S3Refusal SLOW_DOWN = new S3Refusal(503, "SlowDown");

  final int status;
  final String code;

  private S3Refusal(int status, String code) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
  }
}
