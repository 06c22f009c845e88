#!/usr/bin/env bash
# Builds function.zip and deploys it with its API, buckets and queues; see --help.
set -euo pipefail
# shellcheck source=infra/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'EOF'
Usage: infra/deploy.sh [--stack NAME] [--set PARAMETER=VALUE]... [--dry-run]

Builds target/function.zip and creates or updates the CloudFormation stack in the account and
region that the AWS command line is set up for (AWS_PROFILE, AWS_REGION). Run it again after any
change; without one it changes nothing.

  --stack NAME     name of the stack, and what its buckets' names start with (default: gisa)
  --set NAME=VALUE one of the template's parameters, such as AuthMode=JWT or AlarmTopicArn=…;
                   a parameter that is not set keeps what it has, at first its default
  --dry-run        print the commands and run none
  --help           print this

Exit status: 0 deployed, 1 refused, 2 wrong usage, 127 a tool is missing.
EOF
}

cd "$(dirname "${BASH_SOURCE[0]}")/.."
overrides=()
while [ $# -gt 0 ]; do
  case $1 in
    --stack) stack=$(value "$@"); shift ;;
    --set)
      setting=$(value "$@")
      shift
      [[ $setting =~ ^[A-Za-z]+=[^[:space:]\"]*$ ]] || usage_error "--set takes PARAMETER=VALUE"
      grep -q "^  ${setting%%=*}:\$" <(sed -n '/^Parameters:/,/^Rules:/p' infra/template.yaml) ||
        usage_error "the template has no parameter ${setting%%=*}"
      [ "${setting%%=*}" != BucketPrefix ] || usage_error "BucketPrefix is the stack's name"
      overrides+=("$setting")
      ;;
    --dry-run) dry_run=true ;;
    --help) usage && exit ;;
    *) usage_error "unknown argument $1" ;;
  esac
  shift
done
check_stack
if ! $dry_run; then
  require mvn sam
  require_aws
fi

account=$(account)
region=$(region)

# A stack that was destroyed has left its buckets, and a new one cannot take them over by creating them.
check_left_buckets() {
  local kind bucket
  if aws cloudformation describe-stacks --stack-name "$stack" >/dev/null 2>&1; then return; fi
  for kind in input output; do
    bucket=$stack-$kind-$account-$region
    if aws s3api head-bucket --bucket "$bucket" >/dev/null 2>&1; then
      fail 1 "the bucket $bucket is left of a former stack: see 'Buckets that are left' in infra/README.md"
    fi
  done
}

$dry_run || check_left_buckets
printf 'deploying %s to account %s, region %s\n' "$stack" "$account" "$region" >&2
run mvn -q -B -Dmaven.test.skip=true package
run sam deploy --template-file infra/template.yaml --stack-name "$stack" --region "$region" \
  --parameter-overrides "BucketPrefix=$stack" ${overrides[@]+"${overrides[@]}"} \
  --tags project=gisa "stack=$stack" \
  --resolve-s3 --capabilities CAPABILITY_IAM \
  --no-confirm-changeset --no-fail-on-empty-changeset
run aws cloudformation describe-stacks --stack-name "$stack" \
  --query 'Stacks[0].Outputs' --output table
