#!/usr/bin/env bash
# Annotates articles that lie in the input bucket already, by S3 Batch Operations; see --help.
set -euo pipefail
# shellcheck source=infra/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'EOF'
Usage: infra/backfill.sh [--stack NAME] (--prefix PREFIX | --manifest FILE) [--yes] [--dry-run]

Lists articles of the input bucket, stores the list in the output bucket and starts a job of S3
Batch Operations that calls the function for uploads with each. Asks before the job starts. The same
list starts no second job, unless another version of the function was deployed meanwhile.

  --stack NAME     name of the stack (default: gisa)
  --prefix PREFIX  all objects whose keys start with PREFIX ('' for all)
  --manifest FILE  the objects of a CSV: a line BUCKET,KEY each, the key URL-encoded
  --yes            do not ask
  --dry-run        print the commands and run none
  --help           print this

Exit status: 0 started, 1 not confirmed or failed, 2 wrong usage, 127 a tool is missing.
EOF
}

prefix=
has_prefix=false
manifest=
while [ $# -gt 0 ]; do
  case $1 in
    --stack) stack=$(value "$@"); shift ;;
    --prefix) prefix=$(value "$@"); has_prefix=true; shift ;;
    --manifest) manifest=$(value "$@"); shift ;;
    --yes) yes=true ;;
    --dry-run) dry_run=true ;;
    --help) usage && exit ;;
    *) usage_error "unknown argument $1" ;;
  esac
  shift
done
check_stack
if $has_prefix; then
  [ -z "$manifest" ] || usage_error "--prefix or --manifest, not both"
else
  [ -n "$manifest" ] || usage_error "which articles: --prefix or --manifest?"
  [ -r "$manifest" ] || fail 1 "$manifest cannot be read"
fi
$dry_run || require_aws

account=$(account)
input=$(output InputBucketName)
output=$(output OutputBucketName)
function=$(output UploadFunctionAlias)
role=$(output BatchRoleArn)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Asked for encoded keys, the command line hands them on as they are, spaces as + and folders too.
list() {
  if $dry_run; then
    run aws s3api list-objects-v2 --bucket "$input" --prefix "$prefix" --encoding-type url \
      --query 'Contents[].[Key]' --output text >&2
    return
  fi
  aws s3api list-objects-v2 --bucket "$input" --prefix "$prefix" --encoding-type url \
    --query 'Contents[].[Key]' --output text |
    sed -e '/^None$/d' -e '/\/$/d' -e 's/+/%20/g' -e "s/^/$input,/"
}

check_manifest() {
  if grep -qvE "^\"?$input\"?,\"?[^,\"[:space:]]+\"?(,[^,]*)?\$" "$1"; then
    fail 1 "a line of the list is not '$input,KEY' with a URL-encoded key"
  fi
}

if $has_prefix; then
  manifest=$work/manifest.csv
  list >"$manifest"
fi
$dry_run || check_manifest "$manifest"
count=$(grep -c '' "$manifest" || true)
if [ "$count" -eq 0 ] && ! $dry_run; then fail 1 "no articles there"; fi
digest=$(sha256sum <"$manifest")
digest=${digest%% *}
name=batch-manifests/$digest.csv

confirm "annotate $count articles of $input? (infra/README.md works out what it costs)"
etag=$(ask ETAG aws s3api put-object --bucket "$output" --key "$name" --body "$manifest" \
  --query ETag --output text)
version=$(ask VERSION aws lambda get-function-configuration --function-name "$function" \
  --query Version --output text)
if $dry_run; then
  run aws s3api put-object --bucket "$output" --key "$name" --body "$manifest"
fi
partition=${function#arn:}
partition=${partition%%:*}
$dry_run && partition=aws
run aws s3control create-job --account-id "$account" --priority 10 --no-confirmation-required \
  --description "gisa: $count articles" --client-request-token "${digest:0:48}-$version" \
  --role-arn "$role" \
  --operation "{\"LambdaInvoke\":{\"FunctionArn\":\"$function\",\"InvocationSchemaVersion\":\"1.0\"}}" \
  --manifest "{\"Spec\":{\"Format\":\"S3BatchOperations_CSV_20180820\",\"Fields\":[\"Bucket\",\"Key\"]},\"Location\":{\"ObjectArn\":\"arn:$partition:s3:::$output/$name\",\"ETag\":\"${etag//\"/}\"}}" \
  --report "{\"Bucket\":\"arn:$partition:s3:::$output\",\"Prefix\":\"batch-reports\",\"Format\":\"Report_CSV_20180820\",\"Enabled\":true,\"ReportScope\":\"FailedTasksOnly\"}" \
  --query JobId --output text
