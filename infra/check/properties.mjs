import spec from '@aws-cdk/aws-service-spec';
import { SAM_FUNCTION, functionProperties, withoutSam } from './sam.mjs';
import { nodes } from './template.mjs';

const SECTIONS = [
  'AWSTemplateFormatVersion', 'Conditions', 'Description', 'Globals', 'Mappings', 'Metadata',
  'Outputs', 'Parameters', 'Resources', 'Rules', 'Transform',
];
const ATTRIBUTES = [
  'Condition', 'CreationPolicy', 'DeletionPolicy', 'DependsOn', 'Metadata', 'Properties', 'Type',
  'UpdatePolicy', 'UpdateReplacePolicy',
];
/** Properties of SAM's function that are newer than the specification's part about SAM. */
const NEWER_SAM = ['AutoPublishAliasAllProperties', 'LoggingConfig', 'SnapStart'];

/** What that part says is required and SAM's own documentation does not. */
const NOT_REQUIRED = ['OnSuccess'];

const db = spec.loadAwsServiceSpecSync();

/** What is wrong with the template's resources and properties, by AWS's own specification. */
export function wrongProperties(template) {
  const found = unknown(template, SECTIONS, 'the template');
  for (const [name, resource] of Object.entries(template.Resources)) {
    found.push(...unknown(resource, ATTRIBUTES, name));
    if (resource.Type === SAM_FUNCTION) {
      const known = { ...specOf(SAM_FUNCTION).properties };
      for (const newer of NEWER_SAM) known[newer] = { type: { type: 'json' } };
      found.push(...object(functionProperties(template, name), known, name));
    }
  }
  if (found.length > 0) return found;
  const plain = withoutSam(template);
  for (const [name, { Type, Properties = {} }] of Object.entries(plain.Resources)) {
    const type = specOf(Type);
    if (type) found.push(...object(Properties, type.properties, name));
    else found.push(`${name}: there is no type ${Type}`);
  }
  return found.length > 0 ? found : wrongAttributes(plain);
}

function specOf(type) {
  return db.lookup('resource', 'cloudFormationType', 'equals', type)[0];
}

function unknown(section, known, where) {
  return Object.keys(section)
    .filter(key => !known.includes(key))
    .map(key => `${where}: ${key} is unknown`);
}

function object(value, properties, where) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return [`${where}: not an object`];
  }
  return [
    ...unknown(value, Object.keys(properties), where),
    ...Object.entries(properties)
      .filter(([key, { required }]) => required && !(key in value) && !NOT_REQUIRED.includes(key))
      .map(([key]) => `${where}: ${key} is missing`),
    ...Object.entries(value)
      .filter(([key]) => key in properties)
      .flatMap(([key, part]) => check(part, properties[key].type, `${where}.${key}`)),
  ];
}

function check(value, type, where) {
  if (value?.['Fn::If']) {
    return value['Fn::If'].slice(1).flatMap(branch => check(branch, type, where));
  }
  if (isComputed(value)) return [];
  switch (type.type) {
    case 'json': return [];
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((part, i) => check(part, type.element, `${where}[${i}]`))
        : [`${where}: not a list`];
    case 'map':
      return Object.entries(value).flatMap(([key, part]) => check(part, type.element, `${where}.${key}`));
    case 'tag':
      return object(value, { Key: { type: STRING, required: true }, Value: { type: STRING, required: true } }, where);
    case 'ref': return object(value, db.get('typeDefinition', type.reference.$ref).properties, where);
    case 'union': return union(value, type.types, where);
    default: return primitive(value, type.type, where);
  }
}

const STRING = { type: 'string' };

/** A reference or a function of CloudFormation, whose value only a deployment knows. */
function isComputed(value) {
  const keys = value !== null && typeof value === 'object' ? Object.keys(value) : [];
  return keys.length === 1 && (keys[0] === 'Ref' || keys[0].startsWith('Fn::'));
}

function union(value, types, where) {
  const attempts = types.map(type => check(value, type, where));
  return attempts.some(found => found.length === 0) ? [] : attempts[0];
}

function primitive(value, type, where) {
  const fits = {
    string: typeof value === 'string',
    'date-time': typeof value === 'string',
    boolean: typeof value === 'boolean',
    number: typeof value === 'number',
    integer: Number.isInteger(value),
  }[type];
  if (fits === undefined) throw new Error(`${where}: the type ${type} is not known here`);
  return fits ? [] : [`${where}: ${JSON.stringify(value)} is no ${type}`];
}

function wrongAttributes(plain) {
  return [...nodes(plain)].flatMap(node => attributesOf(node)).flatMap(([name, attribute]) => {
    const resource = plain.Resources[name];
    if (!resource) return [`${name}.${attribute}: there is no ${name}`];
    const known = specOf(resource.Type).attributes;
    return attribute in known ? [] : [`${name}.${attribute}: ${resource.Type} has no such attribute`];
  });
}

function attributesOf(node) {
  if (Array.isArray(node['Fn::GetAtt'])) return [node['Fn::GetAtt']];
  if (typeof node['Fn::Sub'] !== 'string') return [];
  return [...node['Fn::Sub'].matchAll(/\$\{(\w+)\.([\w.]+)}/g)].map(([, name, attribute]) => [name, attribute]);
}
