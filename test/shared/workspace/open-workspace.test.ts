import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recordMigrations } from '#shared/model/records.ts';
import { printPlace, workspaceFailureCodes } from '#shared/workspace/failure.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import { brokenFiles } from '#test/support/broken-files.ts';
import { smallFile, smallJson, smallZip } from '#test/support/small-file.ts';

describe('opening a file that is broken', () => {
  it.each(brokenFiles)('refuses $name', ({ bytes, code, place }) => {
    const opened = openWorkspace(bytes());
    expect(opened.ok).toBe(false);
    if (opened.ok) return;
    const [first] = opened.failure;
    expect({ code: first.code, place: printPlace(first.place) }).toEqual({ code, place });
  });

  it('has a case for every failure', () => {
    const proven = new Set<string>(brokenFiles.map(({ code }) => code));
    // A migration can only fail where there is one; see below.
    proven.add('migration-failed');
    expect(workspaceFailureCodes.filter((code) => !proven.has(code))).toEqual([]);
  });

  it('tells everything that is wrong at once', () => {
    const parties = [{ id: 'A' }, { id: 'b', legalName: 3, extra: true }];
    const opened = openWorkspace(smallJson({ parties }));
    const places = opened.ok ? [] : opened.failure.map(({ place }) => place.pointer);
    expect(places).toEqual([
      '/parties/0/id',
      '/parties/0/legalName',
      '/parties/1/legalName',
      '/parties/1/extra',
    ]);
  });

  it('tells line and column of what is not JSON', () => {
    const opened = openWorkspace(strToU8('{\n  "format": "seloste",\n  "x": tru\n}'));
    expect(opened).toMatchObject({ failure: [{ code: 'invalid-json', line: 3, column: 8 }] });
  });

  it('never takes a damaged ZIP for a whole one', () => {
    const whole = smallZip();
    const expected = openWorkspace(whole);
    for (let length = 0; length < whole.length; length += 7) {
      expect(openWorkspace(whole.subarray(0, length)).ok).toBe(false);
    }
    for (let offset = 0; offset < whole.length; offset += 1) {
      const changed = whole.slice();
      changed[offset] = (changed[offset] ?? 0) ^ 0x55;
      const opened = openWorkspace(changed);
      // Times and other remarks of the ZIP are not content; whatever opens is what was written.
      if (opened.ok) expect(opened).toEqual(expected);
    }
  });
});

describe('opening a workspace', () => {
  it('accepts a byte order mark, which editors write', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...smallJson()]);
    expect(openWorkspace(marked)).toEqual(openWorkspace(smallJson()));
  });

  it('accepts the address of the JSON Schema, which is not content', () => {
    const opened = openWorkspace(smallJson({ $schema: './workspace.schema.json' }));
    expect(opened).toEqual(openWorkspace(smallJson()));
  });

  it('sorts records by id', () => {
    const opened = openWorkspace(smallJson({ parties: [...smallFile.parties].reverse() }));
    const ids = opened.ok ? opened.value.workspace.parties.map(({ id }) => id) : [];
    expect(ids).toEqual(['company', 'group']);
  });

  it('keeps [[key]] without a link as plain text', () => {
    const opened = openWorkspace(smallJson({ settings: { ...smallFile.settings, name: '[[x]]' } }));
    expect(opened.ok && opened.value.workspace.settings.name).toBe('[[x]]');
  });

  it('keeps an attachment whose bytes are kept elsewhere', () => {
    const attachments = [{ id: 'file', fileName: 'a.pdf', sha256: '0'.repeat(64) }];
    const opened = openWorkspace(smallJson({ attachments }));
    expect(opened.ok && opened.value.attachments.size).toBe(0);
  });
});

describe('migrations', () => {
  const migrations = {
    ...recordMigrations,
    parties: {
      type: 'parties' as const,
      steps: [
        {
          name: 'RenameCompanyName',
          up: ({ companyName, ...rest }: Readonly<Record<string, unknown>>) => ({
            ...rest,
            ...(companyName === undefined ? {} : { legalName: companyName }),
          }),
        },
        {
          name: 'RefuseLtd',
          up: (record: Readonly<Record<string, unknown>>) => {
            if (record['legalName'] === 'Ltd') throw new Error('defect');
            return record;
          },
        },
      ],
    },
  };

  function legalNames(bytes: Uint8Array) {
    const opened = openWorkspace(bytes, migrations);
    return opened.ok ? opened.value.workspace.parties.map(({ legalName }) => legalName) : opened;
  }

  it('bring records of an older version to the newest', () => {
    const parties = [{ id: 'a', companyName: 'A Oy' }];
    expect(legalNames(smallJson({ parties, schemaVersions: { parties: 0 } }))).toEqual(['A Oy']);
  });

  it('leave records of the newest version alone, also where the file names none', () => {
    const parties = [{ id: 'a', legalName: 'Ltd' }];
    expect(legalNames(smallJson({ parties, schemaVersions: { parties: 2 } }))).toEqual(['Ltd']);
    expect(legalNames(smallJson({ parties }))).toEqual(['Ltd']);
  });

  it('that fail name the record and the step, and open nothing', () => {
    const parties = [{ id: 'a', legalName: 'Ltd' }];
    expect(legalNames(smallJson({ parties, schemaVersions: { parties: 1 } }))).toEqual({
      ok: false,
      failure: [
        {
          code: 'migration-failed',
          type: 'parties',
          id: 'a',
          place: { entry: '', pointer: '/parties/0' },
          migration: 'RefuseLtd',
        },
      ],
    });
  });
});
