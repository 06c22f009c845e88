import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { AwsSolutionsChecks } from 'cdk-nag';
import { withoutSam } from './sam.mjs';
import { settled } from './settled.mjs';

/** What cdk-nag's AwsSolutions checks find in the template with these parameters. */
export function nagFindings(template, parameters) {
  const folder = mkdtempSync(join(tmpdir(), 'gisa-check-'));
  try {
    const templateFile = join(folder, 'template.json');
    writeFileSync(templateFile, JSON.stringify(withoutSam(settled(template, parameters))));
    const stack = new Stack(new App({ outdir: join(folder, 'out') }), 'gisa');
    new CfnInclude(stack, 'template', { templateFile });
    return new AwsSolutionsChecks(stack).validateScope(stack).violations.flatMap(findingsOf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function findingsOf({ ruleName, description, violatingConstructs, violatingResources }) {
  return (violatingConstructs ?? violatingResources).map(construct => ({
    rule: ruleName,
    resource: (construct.constructPath ?? construct.resourceLogicalId).split('/').pop(),
    description,
  }));
}

/** The findings without an accepted one beside them, and the accepted ones that nothing finds. */
export function unaccepted(findings, accepted) {
  for (const { rule, reason } of accepted) {
    if (!reason?.trim()) throw new Error(`${rule} is accepted without a reason`);
  }
  const accepts = (entry, finding) =>
    finding.rule === entry.rule && entry.resources.includes(finding.resource);
  const open = findings
    .filter(finding => !accepted.some(entry => accepts(entry, finding)))
    .map(({ rule, resource, description }) => `${resource}: ${rule}, ${description}`);
  const idle = accepted.flatMap(entry =>
    entry.resources
      .filter(resource => !findings.some(finding => accepts({ ...entry, resources: [resource] }, finding)))
      .map(resource => `${resource}: ${entry.rule} is accepted in accepted.mjs and not found any more`));
  return [...open, ...idle];
}
