/** What cdk-nag finds and this project keeps, with the reason; some of it with one AuthMode only. */
export const accepted = [
  {
    rule: 'AwsSolutions-S1',
    resources: ['InputBucket', 'OutputBucket'],
    reason: 'A log file for each few requests would be as many objects as articles. Who wants to know who reads what turns on CloudTrail data events for the two buckets.',
  },
  {
    rule: 'AwsSolutions-SQS3',
    resources: ['FailedInvocations'],
    reason: 'It is the end of the line: failed asynchronous calls come here, nothing reads it but people, and an alarm tells them.',
  },
  {
    rule: 'AwsSolutions-APIG4',
    resources: ['GetRoot'],
    authMode: 'JWT',
    reason: 'The page is opened before there is a token. It holds nothing of anybody; the requests that it makes are authorised.',
  },
  {
    rule: 'AwsSolutions-L1',
    resources: ['ApiFunction', 'UploadFunction'],
    reason: 'The latest runtime is newer than java21. The tests run on 17; a step to the latest is taken when it was tried with SnapStart.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::*]',
    resources: ['ApiFunctionRole', 'UploadFunctionRole'],
    reason: 'Only for xray:PutTraceSegments and xray:PutTelemetryRecords, for which IAM knows no resources.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<InputBucket.Arn>/*]',
    resources: ['UploadFunctionRole'],
    reason: 'Articles may be uploaded under any key; the right is to read.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<OutputBucket.Arn>/<OutputPrefix>*]',
    resources: ['UploadFunctionRole'],
    reason: 'A result has the key of its article, under the prefix for results.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<OutputBucket.Arn>/batch-manifests/*]',
    resources: ['BatchRole'],
    reason: 'A list is named by its digest; the right is to read.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<OutputBucket.Arn>/batch-reports/*]',
    resources: ['BatchRole'],
    reason: 'S3 Batch Operations names its reports by the job.',
  },
];
