import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkReportSchema } from '#electron/cli/check-json.ts';
import { hashOf } from '#shared/workspace/hash.ts';
import { projectText } from '#test/support/project-files.ts';
import { runSeloste as runHere } from '#electron/cli/run.ts';
import { emptyFolder, type Run, runSeloste } from '#test/support/run-seloste.ts';
import { silentIo } from '#test/support/silent-io.ts';

const asFound = 'test/fixtures/as-found/service-desk.json';
const sample = 'templates/samples/service-desk.json';
const day = ['--as-of', '2026-11-21'];

let out = '';
beforeEach(async () => {
  out = join(await emptyFolder(), 'out');
});

/** Runs the command in this process: the same from the reading of its arguments to its exit code. */
async function check(...args: readonly string[]): Promise<Run> {
  const { io, out: printed, err } = silentIo();
  const exit = await runHere(['check', ...day, ...args], io);
  return { exit, out: printed(), err: err() };
}

async function report(...args: readonly string[]) {
  return checkReportSchema.parse(JSON.parse((await check(...args, '--json')).out));
}

describe('seloste check', () => {
  it('runs as a process like every other command', async () => {
    const run = await runSeloste(['check', asFound, ...day, '--language', 'fi']);
    expect(run).toMatchObject({ exit: 1, err: '' });
    expect(run.out).toBe((await check(asFound, '--language', 'fi')).out);
  });

  it.each([
    [asFound, [], 1],
    [asFound, ['--fail-on', 'never'], 0],
    [sample, [], 0],
    [sample, ['--fail-on', 'warning'], 1],
  ])('of %s with %j exits with %i', async (file, options, exit) => {
    expect(await check(file, ...options)).toMatchObject({ exit, err: '' });
  });

  it('fails for what was found, whatever is shown of it', async () => {
    const { exit, out: printed } = await check(asFound, '--severity', 'error', '--language', 'fi');
    expect(exit).toBe(1);
    expect(printed).not.toContain('Varoitukset');
    expect(printed).toMatch(/Virheitä \d+, varoituksia [1-9]\d*, /);
    expect(printed).toContain('Yllä näytetään vain virheet.');
  });

  it('prints the day that is judged', async () => {
    const { out: printed } = await check(asFound, '--as-of', '2018-11-07');
    expect(printed).toContain('Law and facts as of 2018-11-07');
  });

  it('tells each finding with code, place and Article, in the language asked for', async () => {
    const { check: told, failure } = await report(asFound, '--language', 'sv');
    expect(failure).toBeNull();
    const found = told?.findings.find(({ code }) => code === 'transfer-without-mechanism');
    expect(found).toMatchObject({
      kind: 'defect',
      severity: 'error',
      article: { act: 'gdpr', article: '44', text: 'artikel 44' },
      place: {
        type: 'transfers',
        record: 'call-recordings-abroad',
        field: 'mechanisms',
        recordName:
          'Överföring till tredjeland: den underleverantör som behandlar samtalen – ett land utanför EU/EES',
        fieldName: 'Överföringsgrund',
      },
    });
  });

  it('counts all that was found, also what is not shown', async () => {
    const [all, errors] = [await report(asFound), await report(asFound, '--severity', 'error')];
    expect(errors.check?.counts).toEqual(all.check?.counts);
    expect(errors.check?.findings.every(({ severity }) => severity === 'error')).toBe(true);
    expect(errors.check?.findings).toHaveLength(all.check?.counts.error ?? -1);
  });

  it('means the same by --format json and --json', async () => {
    const [long, short] = [
      await check(asFound, '--format', 'json'),
      await check(asFound, '--json'),
    ];
    expect(long.out).toBe(short.out);
  });

  it('follows the last --format, and takes no file for one', async () => {
    const last = await check(asFound, '--format', 'json', '--format', 'text');
    expect(last.out).toBe((await check(asFound)).out);
    const { err, out: printed } = await check('json');
    expect({ err: err.includes('json'), printed }).toEqual({ err: true, printed: '' });
  });

  it('tells the points of each notice only where they are asked for', async () => {
    const { check: with29 } = await report(asFound, '--points');
    expect(with29?.points?.[0]?.points).toHaveLength(29);
    expect((await report(asFound)).check?.points).toBeNull();
    const { out: printed } = await check(asFound, '--points', '--language', 'fi');
    expect(printed).toMatch(/puuttuu +Siirron suojatoimet \(13 artiklan 1 kohdan f alakohta\)/);
  });

  it('writes Markdown with the same headings as the document', async () => {
    const { out: printed } = await check(asFound, '--format', 'md', '--language', 'fi');
    expect(printed).toContain('# Tietosuojan tarkastusraportti');
    expect(printed).toContain('| Havainto | Missä | Toimenpide | Säännös |');
  });

  it('writes the report as a document, whole and once', async () => {
    const args = [asFound, '--report', 'docx,pdf,html,md', '--out', out, '--language', 'sv'];
    // PDF and DOCX are made by processes that need the loader of the command line.
    const run = await runSeloste(['check', ...day, ...args, '--json']);
    const { files } = checkReportSchema.parse(JSON.parse(run.out));
    const stem = 'workspace_check-report_sv';
    expect(files.map(({ path }) => path)).toEqual(
      ['docx', 'pdf', 'html', 'md'].map((format) => join(out, `${stem}.${format}`)),
    );
    for (const { path, sha256 } of files) expect(hashOf(await readFile(path))).toBe(sha256);
    const again = await check(...args);
    expect(again).toMatchObject({ exit: 4 });
    expect(again.err).toContain(`${stem}.docx`);
  });

  it('leaves nothing behind where a file is in the way', async () => {
    await mkdir(out);
    await writeFile(join(out, 'service-desk_check-report_en.md'), 'mine');
    const args = ['--register', 'service-desk', '--report', 'html,md', '--out', out];
    expect(await check(asFound, ...args)).toMatchObject({ exit: 4 });
    expect(await readdir(out)).toEqual(['service-desk_check-report_en.md']);
    expect(await check(asFound, ...args, '--overwrite')).toMatchObject({ exit: 1, err: '' });
  });

  it('writes equal bytes in another time zone', async () => {
    const hashes = async (TZ: string) => {
      const args = ['--report', 'docx,pdf,html,md', '--out', `${out}-${TZ.length}`, '--json'];
      const run = await runSeloste(['check', asFound, ...day, ...args], { env: { TZ } });
      return checkReportSchema.parse(JSON.parse(run.out)).files.map(({ sha256 }) => sha256);
    };
    const west = await hashes('America/Los_Angeles');
    expect(west).toHaveLength(4);
    expect(await hashes('Pacific/Kiritimati')).toEqual(west);
  });

  it.each([
    ['no file', ['none.json'], 3, /none\.json/],
    ['an unknown register', [asFound, '--register', 'none'], 2, /“none”/],
    ['an unknown format', [asFound, '--format', 'xml'], 2, /sarif/],
    ['an unknown severity', [asFound, '--severity', 'bad'], 2, /warning/],
    ['formats without a folder', [asFound, '--report', 'pdf'], 2, /--out/],
    ['a folder without formats', [asFound, '--out', 'x'], 2, /--report/],
  ])('refuses %s', async (_, args, exit, message) => {
    const run = await check(...args);
    expect(run).toMatchObject({ exit, out: '' });
    expect(run.err).toMatch(message);
  });

  it('tells a failure as a report of the same shape', async () => {
    const { check: told, failure } = await report('none.json');
    expect(told).toBeNull();
    expect(failure?.code).toBe('file-not-found');
  });

  it('has a schema of its report', async () => {
    const { io, out: printed } = silentIo();
    expect(await runHere(['schema', 'check-report'], io)).toBe(0);
    expect(JSON.parse(printed())).toMatchObject({
      properties: { version: { const: 1 }, check: {} },
    });
  });

  it('leaves no file where the file cannot be read', async () => {
    await check('none.json', '--report', 'md', '--out', out);
    await expect(access(out)).rejects.toThrow();
  });
});

describe('seloste check --format sarif', () => {
  type Located = {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly kind: string;
    readonly level: string;
    readonly locations: readonly {
      readonly physicalLocation: { readonly region: { readonly startLine: number } };
      readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
    }[];
  };

  async function sarif() {
    const { out: printed } = await check(asFound, '--format', 'sarif');
    const log = JSON.parse(printed) as {
      readonly version: string;
      readonly runs: readonly {
        readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
        readonly results: readonly Located[];
      }[];
    };
    const [run] = log.runs;
    if (run === undefined) throw new Error('No run');
    return { version: log.version, rules: run.tool.driver.rules, results: run.results };
  }

  it('refers every result to a rule with its words', async () => {
    const { version, rules, results } = await sarif();
    expect(version).toBe('2.1.0');
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(rules[0]).toMatchObject({ shortDescription: {}, help: {}, defaultConfiguration: {} });
  });

  it('gives a level to defects only: a question is for review', async () => {
    const { results } = await sarif();
    const kinds = new Set(results.map(({ kind, level }) => `${kind} ${level}`));
    expect([...kinds].sort()).toEqual(['fail error', 'fail note', 'fail warning', 'review none']);
  });

  it('points at the line of the field, or of the record where the file leaves it out, and at it by name', async () => {
    const { results } = await sarif();
    const lines = projectText(asFound).split('\n');
    const found = results.find(({ ruleId }) => ruleId === 'transfer-without-mechanism');
    const [location] = found?.locations ?? [];
    const line = location?.physicalLocation.region.startLine ?? 0;
    expect(lines.slice(line - 1, line + 1).join('')).toMatch(/\{\s*"id": "call-recordings-abroad"/);
    expect(location?.logicalLocations[0]?.fullyQualifiedName).toBe(
      'transfers/call-recordings-abroad/mechanisms',
    );
  });
});
