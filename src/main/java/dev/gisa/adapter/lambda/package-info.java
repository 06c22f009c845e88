/** The way in from AWS Lambda: one function that takes HTTP events, uploads and direct payloads. */
package dev.gisa.adapter.lambda;
