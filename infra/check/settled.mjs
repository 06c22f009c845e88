const NOTHING = Symbol('AWS::NoValue');

/** The template with its conditions decided by these parameters, the others at their defaults. */
export function settled(template, given) {
  const parameter = name => given[name] ?? template.Parameters[name].Default;
  const value = node => ('Ref' in Object(node) ? parameter(node.Ref) : node);
  const holds = test => {
    if (test['Fn::Not']) return !holds(test['Fn::Not'][0]);
    if (!test['Fn::Equals']) throw new Error(`not a test that is known here: ${JSON.stringify(test)}`);
    const [left, right] = test['Fn::Equals'].map(value);
    return String(left) === String(right);
  };
  const condition = name => holds(template.Conditions[name]);

  const settle = node => {
    if (node === null || typeof node !== 'object') return node;
    if (node.Ref === 'AWS::NoValue') return NOTHING;
    if (node['Fn::If']) {
      const [name, yes, no] = node['Fn::If'];
      return settle(condition(name) ? yes : no);
    }
    if (Array.isArray(node)) return node.map(settle).filter(part => part !== NOTHING);
    const parts = Object.entries(node).map(([key, part]) => [key, settle(part)]);
    return Object.fromEntries(parts.filter(([, part]) => part !== NOTHING));
  };

  const { Conditions, Rules, ...rest } = template;
  const there = Object.entries(rest.Resources)
    .filter(([, resource]) => !resource.Condition || condition(resource.Condition))
    .map(([name, { Condition, ...resource }]) => [name, resource]);
  return settle({ ...rest, Resources: Object.fromEntries(there) });
}
