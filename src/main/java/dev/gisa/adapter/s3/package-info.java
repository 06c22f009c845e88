/** Uploads to S3: events in, annotated objects out (start at {@code Uploads}). */
package dev.gisa.adapter.s3;
