# What deploy.sh, destroy.sh, invoke.sh and backfill.sh share; sourced by them.
# shellcheck shell=bash

stack=gisa
dry_run=false
yes=false

fail() {
  local code=$1
  shift
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit "$code"
}

usage_error() {
  fail 2 "$1; try --help"
}

# The value of an option, in the loop over the arguments: name=$(value "$@"); shift
value() {
  [ $# -ge 2 ] || usage_error "$1 needs a value"
  printf '%s' "$2"
}

check_stack() {
  # The buckets' names start with it.
  [[ $stack =~ ^[a-z][a-z0-9-]{0,26}$ ]] ||
    usage_error "'$stack' is no name for a stack: 27 small letters, digits and hyphens at most"
}

require() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || fail 127 "$tool is needed and not installed"
  done
}

# Version 1 takes neither AWS_REGION nor export-credentials.
require_aws() {
  require aws
  [[ $(aws --version 2>&1) == aws-cli/[2-9]* ]] || fail 127 "aws is older than version 2"
}

# Changes something, or with --dry-run says what it would run.
run() {
  if $dry_run; then
    printf '%q ' "$@"
    echo
  else
    "$@"
  fi
}

confirm() {
  local answer
  if $dry_run || $yes; then return; fi
  printf '%s [y/N] ' "$1" >&2
  read -r answer || answer=
  [[ $answer == [yY] ]] || fail 1 "nothing was done"
}

# Where things are. A dry run asks nobody and has the name in the place of the answer.
ask() {
  local instead=$1
  shift
  if $dry_run; then
    printf '%s' "$instead"
  else
    "$@"
  fi
}

account() {
  ask ACCOUNT aws sts get-caller-identity --query Account --output text
}

region() {
  local name=${AWS_REGION:-${AWS_DEFAULT_REGION:-}}
  if [ -z "$name" ] && ! $dry_run; then name=$(aws configure get region || true); fi
  if $dry_run; then name=${name:-REGION}; fi
  [ -n "$name" ] || fail 2 "no region is set: export AWS_REGION"
  printf '%s' "$name"
}

output() {
  local found
  found=$(ask "$1" aws cloudformation describe-stacks --stack-name "$stack" \
    --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue | [0]" --output text) ||
    fail 1 "there is no stack $stack here: deploy it first"
  [[ -n $found && $found != None ]] || fail 1 "the stack $stack has no output $1: deploy it again"
  printf '%s' "$found"
}
