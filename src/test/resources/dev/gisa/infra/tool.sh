#!/usr/bin/env bash
# Stands in for aws, sam, mvn or curl in ScriptsTest: writes its arguments down, and answers like AWS.
tool=${0##*/}
all=$*
if [ "$*" = --version ]; then
  echo aws-cli/2.31.0
  exit
fi
printf '%s %s\n' "$tool" "$*" | sed -e 's/[[:space:]]*$//' >>"$CALLS/calls"
case "$tool $*" in
  *get-caller-identity*) echo 123456789012 ;;
  *"describe-stacks"*"--output table"*) echo outputs ;;
  *describe-stacks*OutputKey*)
    key=${all#*OutputKey==\'}
    key=${key%%\'*}
    [ -f "$CALLS/has-stack" ] || exit 254
    case $key in
      *Alias) echo "arn:aws:lambda:ap-northeast-2:123456789012:function:$key:live" ;;
      ArticlesUrl) echo https://a1b2c3d4e5.execute-api.ap-northeast-2.amazonaws.com/articles ;;
      InputBucketName) echo gisa-input-123456789012-ap-northeast-2 ;;
      OutputBucketName) echo gisa-output-123456789012-ap-northeast-2 ;;
      BatchRoleArn) echo arn:aws:iam::123456789012:role/batch ;;
      *) echo None ;;
    esac
    ;;
  *describe-stacks*) [ -f "$CALLS/has-stack" ] || exit 254 ;;
  *head-bucket*) [ -f "$CALLS/has-buckets" ] || exit 254 ;;
  *list-object-versions*)
    # One page of versions in each bucket, and then none.
    bucket=${all#*--bucket }
    bucket=${bucket%% *}
    if [ -f "$CALLS/listed-$bucket" ]; then
      echo '{"Quiet": true, "Objects": []}'
    else
      touch "$CALLS/listed-$bucket"
      echo '{"Quiet": true, "Objects": [{"Key": "a.txt", "VersionId": "v1"}]}'
    fi
    ;;
  *list-objects-v2*)
    if [ -f "$CALLS/has-nothing" ]; then echo None; exit; fi
    printf '2023/a+b.txt\n2023/folder/\n2023/%%EA%%B8%%B0%%EC%%82%%AC.txt\n'
    ;;
  *put-object*)
    body=${all#*--body }
    cp "${body%% *}" "$CALLS/manifest"
    echo '"0123456789abcdef"'
    ;;
  *get-function-configuration*) echo 7 ;;
  *create-job*) echo job-1 ;;
  *export-credentials*)
    echo AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
    echo "AWS_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY"
    echo "AWS_SESSION_TOKEN=$AWS_SESSION_TOKEN"
    ;;
  aws\ lambda\ invoke*)
    echo '{"schemaVersion":"1"}' >"${all##* }"
    if [ -f "$CALLS/has-failure" ]; then echo Unhandled; else echo None; fi
    ;;
  curl*)
    cat >"$CALLS/curl-configuration"
    echo '{"schemaVersion":"1"}'
    ;;
esac
