#!/usr/bin/env bash
# Sends an article to a deployed function; see --help.
set -euo pipefail
# shellcheck source=infra/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'EOF'
Usage: infra/invoke.sh [--stack NAME] [--function | --url URL] [--token FILE]
                       [--dry-run] FILE

Sends an article and prints the answer. FILE is a text (.txt), a request (.json) or one request a
line (.ndjson, over HTTP only).

  --stack NAME  name of the stack (default: gisa)
  --function    call the function itself; a text must be in UTF-8 then, and jq is needed for it
  --url URL     another address than the stack's own
  --token FILE  send the token in FILE instead of a signature (AuthMode JWT)
  --dry-run     print the command and run none
  --help        print this

Requests over HTTP are signed with the credentials of the AWS command line (curl 7.76 or newer).

Exit status: 0 answered, 1 refused or failed, 2 wrong usage, 127 a tool is missing.
EOF
}

direct=false
url=
file=
token_file=
while [ $# -gt 0 ]; do
  case $1 in
    --stack) stack=$(value "$@"); shift ;;
    --function) direct=true ;;
    --url) url=$(value "$@"); shift ;;
    --token) token_file=$(value "$@"); shift ;;
    --dry-run) dry_run=true ;;
    --help) usage && exit ;;
    -*) usage_error "unknown option $1" ;;
    *) [ -z "$file" ] || usage_error "one file at a time"; file=$1 ;;
  esac
  shift
done
check_stack
[ -n "$file" ] || usage_error "which file?"
[ -r "$file" ] || fail 1 "$file cannot be read"
[[ -z $url || $url == https://* ]] || usage_error "--url takes an https address"
! $direct || [ -z "$url" ] || usage_error "--function or --url, not both"

case $file in
  *.json) type=application/json path=articles ;;
  *.ndjson) type=application/x-ndjson path=batches ;;
  *) type=text/plain path=articles ;;
esac

! $direct || [ $type != application/x-ndjson ] || usage_error "the function itself takes no .ndjson"
[ -z "$token_file" ] || [ -r "$token_file" ] || fail 1 "$token_file cannot be read"

umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

call_function() {
  local alias payload=$file error
  if [ $type = text/plain ]; then
    payload=$work/request.json
    jq -Rs '{text: .}' "$file" >"$payload"
  fi
  alias=$(output ApiFunctionAlias)
  # What the function answers goes to a file, and whether it failed to standard output.
  set -- aws lambda invoke --function-name "$alias" --payload "fileb://$payload" \
    --query FunctionError --output text "$work/answer"
  if $dry_run; then
    run "$@"
    return
  fi
  error=$("$@")
  cat "$work/answer"
  echo
  [ "$error" = None ] || fail 1 "the function failed"
}

# Of the AWS command line. Never an argument: every user of the machine could read it.
credentials() {
  local name value key='' secret='' token=''
  while IFS='=' read -r name value; do
    case $name in
      AWS_ACCESS_KEY_ID) key=$value ;;
      AWS_SECRET_ACCESS_KEY) secret=$value ;;
      AWS_SESSION_TOKEN) token=$value ;;
    esac
  done < <(aws configure export-credentials --format env-no-export)
  [ -n "$secret" ] || fail 1 "the AWS command line has no credentials"
  printf 'user = "%s:%s"\n' "$key" "$secret"
  [ -z "$token" ] || printf 'header = "x-amz-security-token: %s"\n' "$token"
}

# What says who calls, for curl's configuration.
authorisation() {
  if [ -n "$token_file" ]; then
    printf 'header = "authorization: Bearer %s"\n' "$(cat "$token_file")"
  else
    credentials
  fi
}

call_url() {
  local region request
  region=$(region)
  if [ -z "$url" ]; then
    url=$(output ArticlesUrl)
    url=${url%/articles}/$path
  fi
  request=(curl --silent --show-error --fail-with-body --config -
    -H "content-type: $type" --data-binary "@$file" "$url")
  [ -n "$token_file" ] || request+=(--aws-sigv4 "aws:amz:$region:execute-api")
  if $dry_run; then
    run "${request[@]}"
    return
  fi
  authorisation >"$work/authorisation"
  "${request[@]}" <"$work/authorisation"
  echo
}

if $direct; then
  [ $type != text/plain ] || require jq
  $dry_run || require_aws
  call_function
else
  $dry_run || require curl
  $dry_run || require_aws
  call_url
fi
