#!/usr/bin/env bash
# Builds function.zip and deploys it with its HTTP API; see --help.
set -euo pipefail

usage() {
  cat <<'EOF'
Usage: infra/deploy.sh [--stack NAME] [--auth IAM|NONE] [--dry-run]

Builds target/function.zip and creates or updates the CloudFormation stack in the account and
region that the AWS command line is set up for (AWS_PROFILE, AWS_REGION).

  --stack NAME   name of the stack (default: gisa)
  --auth MODE    IAM: only signed requests of this account (default); NONE: anyone's requests
  --dry-run      print the commands and run none
  --help         print this
EOF
}

usage_error() {
  printf 'deploy.sh: %s; try --help\n' "$1" >&2
  exit 2
}

stack=gisa
auth=IAM
dry_run=false
while [ $# -gt 0 ]; do
  case $1 in
    --stack) stack=${2-} && shift ;;
    --auth) auth=${2-} && shift ;;
    --dry-run) dry_run=true ;;
    --help) usage && exit ;;
    *) usage_error "unknown argument $1" ;;
  esac
  shift || usage_error "the last option needs a value"
done
[[ $stack =~ ^[A-Za-z][A-Za-z0-9-]{0,127}$ ]] || usage_error "$stack is no name for a stack"
[[ $auth == IAM || $auth == NONE ]] || usage_error "--auth is IAM or NONE"

run() {
  if $dry_run; then
    printf '%q ' "$@"
    echo
  else
    "$@"
  fi
}

if ! $dry_run; then
  for tool in mvn sam aws; do
    command -v "$tool" >/dev/null || {
      printf 'deploy.sh: %s is needed and not installed\n' "$tool" >&2
      exit 127
    }
  done
fi

cd "$(dirname "${BASH_SOURCE[0]}")/.."
run mvn -q -B -Dmaven.test.skip=true package
run sam deploy --template-file infra/template.yaml --stack-name "$stack" \
  --parameter-overrides "AuthMode=$auth" \
  --resolve-s3 --capabilities CAPABILITY_IAM --no-fail-on-empty-changeset
run aws cloudformation describe-stacks --stack-name "$stack" \
  --query 'Stacks[0].Outputs' --output table
