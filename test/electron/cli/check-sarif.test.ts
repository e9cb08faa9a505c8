import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv';
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json';
import { describe, expect, it } from 'vitest';
import { runSeloste } from '#electron/cli/run.ts';
import { silentIo } from '#test/support/silent-io.ts';

const ajv = new Ajv({ schemaId: 'id', allErrors: true, logger: false });
ajv.addMetaSchema(draft4);
const isValid = ajv.compile(schema);

function refusals(log: unknown): readonly string[] {
  isValid(log);
  return (isValid.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
}

async function sarif(...args: readonly string[]): Promise<{ readonly runs: readonly object[] }> {
  const { io, out } = silentIo();
  await runSeloste(['check', ...args, '--as-of', '2026-11-21', '--format', 'sarif'], io);
  return JSON.parse(out()) as { readonly runs: readonly object[] };
}

describe('the official schema of SARIF 2.1.0', () => {
  it.each([
    'templates/samples/service-desk.json',
    'test/fixtures/as-found/service-desk.json',
    'test/fixtures/as-found/print-fleet.json',
  ])('accepts the check of %s in every language', async (file) => {
    for (const language of ['fi', 'sv', 'en']) {
      expect(refusals(await sarif(file, '--language', language))).toEqual([]);
    }
  });

  it('would refuse a log that lacks its tool', async () => {
    const { runs, ...log } = await sarif('templates/samples/service-desk.json');
    const without = runs.map((run) => ({ ...run, tool: undefined }));
    expect(refusals({ ...log, runs: without })).not.toEqual([]);
  });
});
