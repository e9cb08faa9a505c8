import { projectRoot } from '#test/support/project-files.ts';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { normaliseDocx } from '#shared/render/docx/normalise-docx.ts';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { everyNodeTree } from '#test/support/every-node-tree.ts';

const run = promisify(execFile);

async function hashIn(timeZone: string): Promise<string> {
  const script = join(projectRoot, 'test/support/print-docx-hash.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ: timeZone },
  });
  return stdout;
}

describe('equal trees give equal bytes', () => {
  it('in one run', async () => {
    const [first, second] = [await renderDocx(everyNodeTree), await renderDocx(everyNodeTree)];
    expect(Buffer.compare(first.output, second.output)).toBe(0);
  });

  it('in two processes and two time zones', async () => {
    const helsinki = await hashIn('Europe/Helsinki');
    expect(helsinki).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashIn('America/Los_Angeles')).toBe(helsinki);
  });
});

describe('normaliseDocx', () => {
  const packed = (mtime: string) =>
    zipSync(
      { 'a.txt': new Uint8Array([1]), 'b/c.txt': [new Uint8Array([2]), { comment: 'x' }] },
      { mtime },
    );

  it('takes the time out of every entry', () => {
    const early = normaliseDocx(packed('2001-02-03T04:05:06'));
    expect(Buffer.compare(early, normaliseDocx(packed('2026-11-21T12:00:00')))).toBe(0);
  });

  it('refuses bytes that are no ZIP', () => {
    expect(() => normaliseDocx(new Uint8Array(40))).toThrow('Not the expected ZIP record at 18');
    expect(() => normaliseDocx(new Uint8Array(3))).toThrow('Not the expected ZIP record at -19');
  });
});
