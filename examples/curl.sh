#!/bin/sh
# Annotates a file over HTTP and prints the JSON: examples/curl.sh article.txt
# The bytes go as they are, in UTF-8, UTF-16 or CP949; a date of publication needs JSON (annotate.py).
set -eu
curl -sS --fail-with-body --compressed \
  ${GISA_TOKEN:+-H "authorization: Bearer $GISA_TOKEN"} \
  -H 'content-type: text/plain' --data-binary "@$1" \
  "${GISA_URL:-http://localhost:8080}/articles"
