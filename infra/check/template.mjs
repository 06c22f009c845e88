import { parse } from 'yaml';

const SHORT_FORMS = [
  'And', 'Base64', 'Cidr', 'Equals', 'FindInMap', 'GetAZs', 'If', 'ImportValue',
  'Join', 'Not', 'Or', 'Select', 'Split', 'Sub', 'Transform',
];

const tag = (name, read) =>
  ['scalar', 'seq', 'map'].map(kind => ({
    tag: `!${name}`,
    ...(kind === 'scalar' ? {} : { collection: kind }),
    resolve: node => read(kind === 'scalar' ? node : node.toJSON()),
  }));

/** Reads a template; CloudFormation's functions come in their long form. */
export function readTemplate(text) {
  const customTags = [
    ...SHORT_FORMS.flatMap(name => tag(name, value => ({ [`Fn::${name}`]: value }))),
    ...tag('Ref', value => ({ Ref: value })),
    ...tag('GetAtt', value => ({ 'Fn::GetAtt': [].concat(value).join('.').split(/\.(.*)/s, 2) })),
  ];
  return parse(text, { customTags });
}

/** Every object and array in a tree, from the top. */
export function* nodes(tree) {
  if (tree === null || typeof tree !== 'object') return;
  yield tree;
  for (const child of Object.values(tree)) yield* nodes(child);
}
