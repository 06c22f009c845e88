import { readFileSync } from 'node:fs';
import { accepted } from './accepted.mjs';
import { breaks } from './breaks.mjs';
import { nagFindings, unaccepted } from './nag.mjs';
import { wrongProperties } from './properties.mjs';
import { readTemplate } from './template.mjs';

const text = readFileSync(new URL('../template.yaml', import.meta.url), 'utf8');

/** Everything that is wrong with a template. */
function problems(yaml) {
  const template = readTemplate(yaml);
  const wrong = wrongProperties(template);
  if (wrong.length > 0) return wrong;
  // Open routes are what AuthMode NONE asks for; with the other two there must be none but accepted ones.
  return ['IAM', 'JWT'].flatMap(AuthMode =>
    unaccepted(
      nagFindings(template, { AuthMode }),
      accepted.filter(entry => !entry.authMode || entry.authMode === AuthMode)));
}

/** Breaks the template in known ways, and says which of them nothing notices. */
function selfTest() {
  return breaks
    .filter(({ was, becomes, says }) => {
      if (!text.includes(was)) throw new Error(`the template has no ${was}`);
      return !problems(text.replace(was, becomes)).some(problem => problem.includes(says));
    })
    .map(({ was, becomes }) => `not noticed: ${JSON.stringify(was)} became ${JSON.stringify(becomes)}`);
}

function report(name, found) {
  for (const problem of new Set(found)) console.error(problem);
  console.log(`${name}: ${found.length === 0 ? 'good' : `${found.length} problems`}`);
  if (found.length > 0) process.exitCode = 1;
}

if (process.argv.includes('--self-test')) {
  report(`${breaks.length} broken templates`, selfTest());
} else {
  report('infra/template.yaml', problems(text));
}
