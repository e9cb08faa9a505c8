/** Prints times, ratios and memory beside their targets. Asserts nothing: a person judges them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import { writeSeloste } from '#shared/workspace/write-workspace.ts';
import { largeWorkspace } from '#test/support/large-workspace.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { measure, measureByTurns } from './child.ts';
import { time } from './clock.ts';
import type { Measured } from './measurements.ts';
import { mb, ms, printTable, times } from './table.ts';

const seed = 1;
const runs = 3;

async function benchNotice(): Promise<void> {
  const sample = 'templates/samples/service-desk.json';
  const path = existsSync(join(projectRoot, sample))
    ? sample
    : 'test/fixtures/as-found/service-desk.json';
  const { figures, peakMb } = await measure('notice', path);
  const row = (label: string, key: string, target: string) => [label, ms(at(figures, key)), target];
  printTable(
    `Notice of ${at(figures, 'sections')} sections, ${at(figures, 'characters')} characters, warm, median of 25`,
    ['', 'time', 'target'],
    [
      row('build', 'build', ''),
      row('HTML', 'html', '≤ 10 ms'),
      row('Markdown', 'markdown', ''),
      row('DOCX', 'docx', '≤ 40 ms'),
      row('PDF', 'pdf', '≤ 100 ms'),
      ['peak memory', mb(peakMb), ''],
    ],
  );
}

async function benchRecord(folder: string): Promise<void> {
  writeJson(join(folder, 'workspace-1000.json'), 1000);
  const built = await measure('record-build', folder);
  const text = await measureByTurns(['record-html', 'record-markdown'], folder, runs);
  const docx = await measureByTurns(['record-docx', 'record-docx-raw'], folder, runs);
  const pdf = await measureByTurns(['record-pdf', 'record-pdf-raw'], folder, runs);
  const { figures } = built;
  const row = (label: string, measured: Measured, key: string, ...targets: string[]) => {
    const [timeTarget = '', ratio = '', memoryTarget = ''] = targets;
    const taken = ms(at(measured.figures, key));
    return [label, taken, timeTarget, ratio, mb(measured.peakMb), memoryTarget];
  };
  const ratio = (ours: Measured, raw: Measured, key: string): string =>
    times(at(ours.figures, key) / at(raw.figures, key));
  const docxRatio = ratio(docx['record-docx'], docx['record-docx-raw'], 'docx');
  const pdfRatio = ratio(pdf['record-pdf'], pdf['record-pdf-raw'], 'pdf');
  printTable(
    `Record of 1,000 activities, ${at(figures, 'items')} texts, ${at(figures, 'characters')} characters, median of ${runs}`,
    ['', 'time', 'target', 'ratio', 'peak', 'target'],
    [
      row('build', built, 'build'),
      row('build, again', built, 'again'),
      row('HTML', text['record-html'], 'html', '≤ 300 ms'),
      row('HTML, again', text['record-html'], 'again'),
      row('Markdown', text['record-markdown'], 'markdown'),
      row('DOCX', docx['record-docx'], 'docx', '≤ 1.5 × raw', docxRatio, '≤ 600 MB'),
      row('DOCX, raw library', docx['record-docx-raw'], 'docx'),
      row('PDF', pdf['record-pdf'], 'pdf', '≤ 1.5 × raw', pdfRatio, '≤ 1200 MB'),
      row('PDF, raw compiler', pdf['record-pdf-raw'], 'pdf'),
    ],
  );
}

async function benchStore(folder: string): Promise<void> {
  const path = join(folder, 'workspace-1000.json');
  writeJson(path, 1000);
  const { figures } = await measure('store', path);
  printTable(
    'One change in a workspace of 1,000 activities, without the database, median of 25',
    ['', 'time', 'target'],
    [
      ['key in a text field', ms(at(figures, 'key')), '≤ 20 ms with the database'],
      ['delete a register, and undo it', ms(at(figures, 'deletion')), ''],
    ],
  );
}

async function benchLoad(folder: string): Promise<void> {
  const json = join(folder, 'workspace-10000.json');
  const seloste = join(folder, 'workspace-10000.seloste');
  const bytes = writeJson(json, 10_000);
  const opened = openWorkspace(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  writeFileSync(seloste, writeSeloste(opened.value));
  const rows: string[][] = [];
  for (const [label, path, target] of [
    ['JSON', json, '≤ 1500 ms'],
    ['.seloste', seloste, ''],
  ] as const) {
    const { load } = await measureByTurns(['load'], path, runs);
    const size = `${at(load.figures, 'megabytes').toFixed(1)} MB`;
    rows.push([label, size, ms(at(load.figures, 'load')), target, mb(load.peakMb)]);
  }
  printTable(
    `Load and validate 10,000 activities of ${(bytes.length / 1e7).toFixed(2)} kB in a fresh process, median of ${runs}`,
    ['', 'size', 'time', 'target', 'peak'],
    rows,
  );
}

async function benchChecks(folder: string): Promise<void> {
  const path = join(folder, 'checks-10000.json');
  writeJson(path, 10_000);
  const { checks } = await measureByTurns(['checks'], path, runs);
  const row = (label: string, key: string, target: string) => [
    label,
    ms(at(checks.figures, key)),
    target,
  ];
  printTable(
    `Check 10,000 activities, median of ${runs}; after one edit, median of 25`,
    ['', 'time', 'target'],
    [
      row('everything', 'full', '≤ 1000 ms'),
      row('everything, processor', 'cpu', ''),
      row('an activity', 'activity', '≤ 10 ms'),
      row('a party', 'party', '≤ 10 ms'),
      row('a data category', 'category', '≤ 10 ms'),
      row('a retention rule', 'retention', '≤ 10 ms'),
      row('one retention rule more', 'added', '≤ 10 ms'),
      row('one disclosure less', 'removed', '≤ 10 ms'),
      ['peak memory', mb(checks.peakMb), ''],
    ],
  );
}

async function benchEditor(): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: projectRoot,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  const { measureEditor } = await import('./editor.ts');
  const bytes = new TextEncoder().encode(
    JSON.stringify(largeWorkspace({ activities: 1000, seed })),
  );
  const measured = await measureEditor(bytes);
  const row = (label: string, key: keyof typeof measured, target: string) => [
    label,
    ms(measured[key]),
    target,
  ];
  printTable(
    'The editor in a browser, workspace of 1,000 activities',
    ['', 'time', 'target'],
    [
      row('start of the page to a usable list of registers, median of 5', 'coldStart', '≤ 1500 ms'),
      row('key to paint, 95th percentile', 'key', '≤ 32 ms'),
      row('storing one change, its transaction, median of 30', 'store', '≤ 20 ms'),
      row('the same while its form and its notice are drawn', 'storeWhileDrawn', ''),
      row('a change to the notice of 16 sections of a sample, painted', 'preview', '≤ 100 ms'),
      row('the same in the large workspace', 'largePreview', ''),
    ],
  );
}

async function benchDemo(): Promise<void> {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: { [name: string]: string };
  };
  if (scripts['demo'] === undefined) return;
  const taken = await time(() =>
    execFileSync('npm', ['run', '--silent', 'demo'], {
      cwd: projectRoot,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    }),
  );
  printTable(
    'Everything together',
    ['', 'time', 'target'],
    [['npm run demo', ms(taken), '≤ 30 s']],
  );
}

function writeJson(path: string, activities: number): Uint8Array {
  const bytes = new TextEncoder().encode(JSON.stringify(largeWorkspace({ activities, seed })));
  writeFileSync(path, bytes);
  return bytes;
}

function at(figures: Measured['figures'], key: string): number {
  const value = figures[key];
  if (value === undefined) throw new Error(`No figure ${key}`);
  return value;
}

const parts = {
  notice: benchNotice,
  record: benchRecord,
  store: benchStore,
  load: benchLoad,
  checks: benchChecks,
  editor: benchEditor,
  demo: benchDemo,
} satisfies Record<string, (folder: string) => Promise<void>>;

const asked = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'seloste-bench-'));
try {
  console.log(`Node ${process.version}, seed ${seed}`);
  for (const [name, bench] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) await bench(folder);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
