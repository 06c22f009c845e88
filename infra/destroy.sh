#!/usr/bin/env bash
# Deletes a stack, and its buckets if asked to; see --help.
set -euo pipefail
# shellcheck source=infra/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'EOF'
Usage: infra/destroy.sh [--stack NAME] [--empty-buckets] [--yes] [--dry-run]

Deletes the stack with its functions, API, queues (and what waits in them), logs and alarms. Asks
first. The buckets and what is in them stay.

  --stack NAME     name of the stack (default: gisa)
  --empty-buckets  delete all versions of all objects and the buckets too, for good
  --yes            do not ask
  --dry-run        print the commands and run none
  --help           print this

Exit status: 0 deleted, 1 not confirmed or failed, 2 wrong usage, 127 a tool is missing.
EOF
}

empty_buckets=false
while [ $# -gt 0 ]; do
  case $1 in
    --stack) stack=$(value "$@"); shift ;;
    --empty-buckets) empty_buckets=true ;;
    --yes) yes=true ;;
    --dry-run) dry_run=true ;;
    --help) usage && exit ;;
    *) usage_error "unknown argument $1" ;;
  esac
  shift
done
check_stack
$dry_run || require_aws

account=$(account)
region=$(region)

# At most a thousand versions a call, as many as one call may delete.
# shellcheck disable=SC2016 # the backticks are JMESPath's
delete_versions() {
  local batch
  while
    batch=$(aws s3api list-object-versions --bucket "$1" --max-items 1000 --output json --query \
      '{Quiet: `true`, Objects: [Versions, DeleteMarkers][].{Key: Key, VersionId: VersionId}}')
    [[ $batch == *VersionId* ]]
  do
    aws s3api delete-objects --bucket "$1" --delete "$batch" >/dev/null
  done
}

delete_bucket() {
  if $dry_run; then
    echo "# all versions of all objects in $1"
  elif ! aws s3api head-bucket --bucket "$1" >/dev/null 2>&1; then
    return
  else
    delete_versions "$1"
  fi
  run aws s3api delete-bucket --bucket "$1"
}

confirm "delete the stack $stack in account $account, region $region?"
if $empty_buckets; then
  confirm "delete all articles and results in $stack-input-$account-$region and $stack-output-… for good?"
fi
run aws cloudformation delete-stack --stack-name "$stack" --region "$region"
run aws cloudformation wait stack-delete-complete --stack-name "$stack" --region "$region"
if $empty_buckets; then
  delete_bucket "$stack-input-$account-$region"
  delete_bucket "$stack-output-$account-$region"
else
  echo "the buckets are left: $stack-input-$account-$region, $stack-output-$account-$region" >&2
fi
