#!/usr/bin/env bash
# Checks the template and the scripts of infra without AWS; see --help.
set -euo pipefail

usage() {
  cat <<'EOF'
Usage: infra/check.sh [--self-test]

Checks infra/template.yaml against the specification of CloudFormation's resources and by cdk-nag's
rules for AWS solutions, and the scripts with shellcheck if it is installed. Needs node 20 and npm,
and fetches what the check stands on once, into infra/check/node_modules.

  --self-test  break copies of the template and see that each is noticed, too
  --help       print this

Exit status: 0 all is well, 1 something is wrong, 2 wrong usage, 69 npm could not fetch what is
needed, 127 a tool is missing.
EOF
}

self_test=false
while [ $# -gt 0 ]; do
  case $1 in
    --self-test) self_test=true ;;
    --help) usage && exit ;;
    *) printf 'check.sh: unknown argument %s; try --help\n' "$1" >&2 && exit 2 ;;
  esac
  shift
done
for tool in node npm; do
  command -v "$tool" >/dev/null || {
    printf 'check.sh: %s is needed and not installed\n' "$tool" >&2
    exit 127
  }
done

cd "$(dirname "${BASH_SOURCE[0]}")/.."
fetched=infra/check/node_modules/.fetched
if ! cmp -s infra/check/package-lock.json $fetched; then
  (cd infra/check && npm ci --ignore-scripts) || {
    echo "check.sh: npm could not fetch what the check stands on" >&2
    exit 69
  }
  cp infra/check/package-lock.json $fetched
fi
status=0
node infra/check/check.mjs || status=1
if $self_test; then node infra/check/check.mjs --self-test || status=1; fi
if command -v shellcheck >/dev/null; then
  if shellcheck -x infra/*.sh infra/image/start infra/image/archive examples/*.sh gisa .ci/run; then echo "scripts: good"; else status=1; fi
else
  echo "scripts: not checked, as shellcheck is not installed"
fi
exit $status
