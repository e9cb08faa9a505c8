import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '#electron/cli/report.ts';
import { hashOf } from '#shared/workspace/hash.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { emptyFolder, runSeloste } from '#test/support/run-seloste.ts';

const file = join(projectRoot, 'test/fixtures/workspaces/format-1.json');
let out = '';
beforeEach(async () => {
  out = join(await emptyFolder(), 'out');
});

function generate(...options: readonly string[]) {
  return runSeloste([
    ...['generate', file, '--document', 'notice', '--register', 'customer-register'],
    ...['--language', 'fi', '--format', 'md', '--out', out, '--as-of', '2026-11-21'],
    ...options,
  ]);
}

describe('seloste generate', () => {
  it('writes every document asked for and reports it with its hash', async () => {
    const { exit, out: printed, err } = await generate('--format', 'docx,pdf,html,md', '--json');
    const report = reportSchema.parse(JSON.parse(printed));
    const stem = 'customer-register_notice_fi';
    expect({ exit, err }).toEqual({ exit: report.diagnostics.length > 0 ? 1 : 0, err: '' });
    expect(report.files.map(({ path }) => path)).toEqual(
      ['docx', 'pdf', 'html', 'md'].map((format) => join(out, `${stem}.${format}`)),
    );
    for (const { path, sha256 } of report.files) expect(hashOf(await readFile(path))).toBe(sha256);
    expect(await readdir(out)).toHaveLength(4);
  });

  it('tells of every text that is missing in a language, and exits with 1', async () => {
    const { exit, out: printed } = await generate('--language', 'sv', '--json');
    const report = reportSchema.parse(JSON.parse(printed));
    expect(exit).toBe(1);
    expect(report.asOf).toBe('2026-11-21');
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'missing-translation', severity: 'error' }),
    );
    expect(report.diagnostics.filter(({ message }) => message.includes('{'))).toEqual([]);
  });

  it('writes nothing if one of the files is there already', async () => {
    await mkdir(out);
    await writeFile(join(out, 'customer-register_notice_fi.md'), 'mine');
    const { exit, err } = await generate('--format', 'html,md');
    expect(exit).toBe(4);
    expect(err).toContain('customer-register_notice_fi.md');
    expect(await readdir(out)).toEqual(['customer-register_notice_fi.md']);
    await generate('--format', 'html,md', '--overwrite');
    expect(await readdir(out)).toHaveLength(2);
  });

  it('takes the local day when no day is given, and prints it', async () => {
    const now = new Date();
    const { out: printed } = await runSeloste([
      ...['generate', file, '--document', 'notice', '--register', 'all'],
      ...['--language', 'fi', '--format', 'md', '--out', out],
    ]);
    const [, year, month, day] = /as of (\d+)-(\d+)-(\d+)/.exec(printed) ?? [];
    const printedDay = new Date(Number(year), Number(month) - 1, Number(day));
    expect(Math.abs(now.getTime() - printedDay.getTime())).toBeLessThan(2 * 86_400_000);
  });

  it('writes equal bytes in another time zone', async () => {
    const args = [
      ...['generate', file, '--document', 'all', '--register', 'all', '--language', 'fi'],
      ...['--format', 'docx,pdf,html,md', '--as-of', '2026-11-21', '--json', '--out'],
    ];
    const hashes = async (zone: string) => {
      const run = await runSeloste([...args, `${out}-${zone.length}`], { env: { TZ: zone } });
      return reportSchema.parse(JSON.parse(run.out)).files.map(({ sha256 }) => sha256);
    };
    const [west, east] = [await hashes('America/Los_Angeles'), await hashes('Pacific/Kiritimati')];
    expect(west.length).toBeGreaterThanOrEqual(8);
    expect(east).toEqual(west);
  });

  it('leaves no folder behind when the file cannot be read', async () => {
    const { exit } = await runSeloste([
      ...['generate', 'nothing.seloste', '--document', 'all', '--register', 'all'],
      ...['--language', 'fi', '--format', 'pdf', '--out', out],
    ]);
    expect(exit).toBe(3);
    await expect(access(out)).rejects.toThrow('ENOENT');
  });
});
