/** What AWS::Serverless::Function hands on to AWS::Lambda::Function as it is. */
const HANDED_ON = [
  'Architectures', 'Description', 'Environment', 'Handler', 'LoggingConfig', 'MemorySize',
  'ReservedConcurrentExecutions', 'Role', 'Runtime', 'SnapStart', 'Timeout',
];
/** What this translation reads besides. */
const READ = ['AutoPublishAlias', 'AutoPublishAliasAllProperties', 'CodeUri', 'EventInvokeConfig', 'Tags', 'Tracing'];

export const SAM_FUNCTION = 'AWS::Serverless::Function';

/** A function's properties with the globals that it does not set itself. */
export function functionProperties(template, name) {
  return { ...template.Globals?.Function, ...template.Resources[name].Properties };
}

/**
 * The template as CloudFormation would run it: a function with its version, its alias and what
 * becomes of failed calls. It knows the properties that this project uses, and refuses others.
 */
export function withoutSam(template) {
  const { Transform, Globals, ...rest } = structuredClone(template);
  const plain = { ...rest, Resources: {} };
  for (const [name, resource] of Object.entries(rest.Resources)) {
    if (resource.Type === SAM_FUNCTION) {
      Object.assign(plain.Resources, lambda(template, name, resource));
    } else {
      plain.Resources[name] = resource;
    }
  }
  return JSON.parse(
    JSON.stringify(plain, (key, value) =>
      key === 'Ref' && /\.Alias$/.test(value) ? value.replace(/\.Alias$/, 'Alias') : value));
}

function lambda(template, name, { Type, Properties, ...attributes }) {
  const sam = functionProperties(template, name);
  const unknown = Object.keys(sam).filter(key => !HANDED_ON.includes(key) && !READ.includes(key));
  if (unknown.length > 0) throw new Error(`${name}: sam.mjs does not know ${unknown.join(', ')}`);
  const pick = Object.fromEntries(HANDED_ON.filter(key => key in sam).map(key => [key, sam[key]]));
  return {
    [name]: {
      Type: 'AWS::Lambda::Function',
      ...attributes,
      Properties: {
        ...pick,
        Code: { S3Bucket: 'code', S3Key: 'function.zip' },
        TracingConfig: { Mode: sam.Tracing },
        Tags: Object.entries(sam.Tags).map(([Key, Value]) => ({ Key, Value })),
      },
    },
    [`${name}Version`]: {
      Type: 'AWS::Lambda::Version',
      DeletionPolicy: 'Retain',
      Properties: { FunctionName: { Ref: name } },
    },
    [`${name}Alias`]: {
      Type: 'AWS::Lambda::Alias',
      Properties: {
        Name: sam.AutoPublishAlias,
        FunctionName: { Ref: name },
        FunctionVersion: { 'Fn::GetAtt': [`${name}Version`, 'Version'] },
      },
    },
    [`${name}FailedCalls`]: failedCalls(name, sam),
  };
}

function failedCalls(name, sam) {
  const { DestinationConfig, ...config } = sam.EventInvokeConfig;
  const { Destination } = DestinationConfig.OnFailure;
  return {
    Type: 'AWS::Lambda::EventInvokeConfig',
    DependsOn: [`${name}Alias`],
    Properties: {
      ...config,
      DestinationConfig: { OnFailure: { Destination } },
      FunctionName: { Ref: name },
      Qualifier: sam.AutoPublishAlias,
    },
  };
}
