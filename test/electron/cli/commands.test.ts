import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '#electron/cli/report.ts';
import { hashOf } from '#shared/workspace/hash.ts';
import { emptyFolder, runSeloste } from '#test/support/run-seloste.ts';
import { projectBytes } from '#test/support/project-bytes.ts';
import { projectRoot } from '#test/support/project-files.ts';

const json = join(projectRoot, 'test/fixtures/workspaces/format-1.json');
const zip = join(projectRoot, 'test/fixtures/workspaces/format-1.seloste');

let folder = '';
beforeEach(async () => {
  folder = await emptyFolder();
});

describe('seloste validate', () => {
  it.each([json, zip])('finds nothing wrong with %s', async (file) => {
    expect(await runSeloste(['validate', file])).toEqual({
      exit: 0,
      out: `${file} is a valid workspace: Frozen in format 1 (registers: 1, activities: 2, parties: 3)\n`,
      err: '',
    });
  });
});

describe('seloste convert', () => {
  it('goes from JSON to the ZIP form and back without a loss', async () => {
    const there = join(folder, 'a.seloste');
    const back = join(folder, 'b.json');
    const again = join(folder, 'c.seloste');
    for (const [from, to] of [
      [json, there],
      [there, back],
      [back, again],
    ] as const) {
      expect(await runSeloste(['convert', from, to])).toMatchObject({ exit: 0, err: '' });
    }
    expect(hashOf(await readFile(again))).toBe(hashOf(await readFile(there)));
  });

  it('keeps a file that exists, unless told otherwise', async () => {
    const out = join(folder, 'a.json');
    await writeFile(out, 'mine');
    expect(await runSeloste(['convert', zip, out])).toMatchObject({ exit: 4, out: '' });
    expect(await readFile(out, 'utf8')).toBe('mine');
    expect(await runSeloste(['convert', zip, out, '--overwrite'])).toMatchObject({ exit: 0 });
    expect(await readFile(out, 'utf8')).toMatch(/^\{\n {2}"format": "seloste",/);
  });

  it('tells why writing failed', async () => {
    await writeFile(join(folder, 'file'), '');
    const out = join(folder, 'file/inside.json');
    const { exit, err } = await runSeloste(['convert', zip, out]);
    expect(exit).toBe(4);
    expect(err).toContain(out);
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('reads paths as the caller means them, also through npm', async () => {
    const env = { INIT_CWD: folder, npm_lifecycle_event: 'seloste' };
    await runSeloste(['convert', json, 'a.seloste'], { env });
    await runSeloste(['convert', json, 'b.seloste'], { cwd: folder });
    expect(await readdir(folder)).toEqual(['a.seloste', 'b.seloste']);
  });
});

describe('seloste list', () => {
  it('prints ids and names', async () => {
    const { exit, out } = await runSeloste(['list', zip]);
    expect(exit).toBe(0);
    expect(out).toBe(
      [
        'Parties',
        '  company  Pakkanen Oy',
        '  group    Pakkanen-konserni Oyj',
        '  host     Cloud Hosting Inc.',
        'Registers',
        '  customer-register  Asiakasrekisteri',
        'Activities',
        '  orders   Tilaukset',
        '  returns  Palautukset',
        '',
      ].join('\n'),
    );
  });

  it('prints them as a report', async () => {
    const { out } = await runSeloste(['list', zip, '--json']);
    const report = reportSchema.parse(JSON.parse(out));
    expect(report.list?.activities).toEqual([
      { id: 'orders', name: 'Tilaukset', register: 'customer-register' },
      { id: 'returns', name: 'Palautukset', register: 'customer-register' },
    ]);
  });
});

describe('seloste schema', () => {
  it('prints the JSON Schema that is committed', async () => {
    const { exit, out } = await runSeloste(['schema']);
    const committed = Buffer.from(projectBytes('shared/workspace/workspace.schema.json'));
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(committed.toString()));
  });

  it('prints that of one record type', async () => {
    const { exit, out } = await runSeloste(['schema', 'activities']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $ref: '#/$defs/activities',
      $defs: { activities: { properties: { legalBases: {} } } },
    });
  });

  it('prints that of the reports', async () => {
    const { exit, out } = await runSeloste(['schema', 'report']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ properties: { diagnostics: {}, failure: {} } });
  });
});
