import { z } from 'zod';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { fillIn } from '#shared/messages/messages.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { recordJsonSchema, workspaceJsonSchema } from '#shared/workspace/json-schema.ts';
import { checkReportJsonSchema } from './check-json.ts';
import { emptyOutcome, failedOutcome, type Command } from './command.ts';
import { usageFailure } from './failure.ts';
import { impactReportJsonSchema } from './impact-json.ts';
import { reportJsonSchema } from './report.ts';

const reports: ReadonlyMap<string, () => unknown> = new Map([
  ['report', reportJsonSchema],
  ['check-report', checkReportJsonSchema],
  ['impact-report', impactReportJsonSchema],
]);
const topics = [...recordTypes, ...reports.keys()];

/** `seloste schema [TYPE]`: the file format, one record type, or the reports of `--json`. */
export const schemaCommand: Command = {
  syntax: {
    name: 'schema',
    positionals: ['TYPE'],
    required: 0,
    values: ['language'],
    flags: ['help'],
    languageOption: 'language',
  },
  help: ({ cli }) => fillIn(cli['help-schema'], { types: topics.join(', ') }),
  run: ({ line }) => {
    const [asked] = line.positionals;
    const schema = asked === undefined ? workspaceJsonSchema() : schemaOf(asked);
    if (schema === undefined) {
      const allowed = topics.join(', ');
      const failure = usageFailure('invalid-option-value', {
        option: 'TYPE',
        value: asked ?? '',
        allowed,
      });
      return Promise.resolve(failedOutcome(failure));
    }
    return Promise.resolve({
      ...emptyOutcome,
      lines: [canonicalJson(z.json().parse(schema)).trimEnd()],
    });
  },
};

function schemaOf(topic: string): unknown {
  const report = reports.get(topic);
  if (report !== undefined) return report();
  const type = recordTypes.find((known) => known === topic);
  return type === undefined ? undefined : recordJsonSchema(type);
}
