import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type DocumentService,
  startDocumentService,
} from '#electron/documents/document-service.ts';
import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import type { CompilePhase } from '#electron/documents/protocol.ts';
import { documentTree, everyNodeTree, paragraph } from '#test/support/every-node-tree.ts';
import { largeRecordTree } from '#test/support/large-record-tree.ts';

const execArgv = ['--import', fileURLToPath(import.meta.resolve('tsx'))];
const pdf = { kind: 'pdf', standard: 'ua-1' } as const;
const open: DocumentService[] = [];

function start(workerPath?: string): DocumentService {
  const service = startDocumentService({
    execArgv,
    ...(workerPath === undefined ? {} : { workerPath }),
  });
  open.push(service);
  return service;
}

afterEach(() => {
  for (const service of open.splice(0)) service.close();
});

describe('document service', () => {
  it('gives the same bytes as the compiler in this process', async () => {
    const here = openPdfCompiler()(everyNodeTree, { standard: 'ua-1' });
    const there = await start().compile(everyNodeTree, pdf);
    expect(there).toEqual(here);
  });

  it('makes DOCX as well', async () => {
    const result = await start().compile(everyNodeTree, { kind: 'docx' });
    expect(result.ok && Buffer.from(result.value.bytes).subarray(0, 2).toString()).toBe('PK');
  });

  it('tells its phases in order', async () => {
    const phases: CompilePhase[] = [];
    await start().compile(documentTree(), pdf, { onPhase: (phase) => phases.push(phase) });
    expect(phases).toEqual(['checking', 'layout', 'writing']);
  });

  it('answers jobs in the order of the calls', async () => {
    const service = start();
    const order: string[] = [];
    await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        await service.compile(documentTree({ children: [paragraph(name)] }), pdf);
        order.push(name);
      }),
    );
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('throws for a tree that is not one, and goes on', async () => {
    const service = start();
    await expect(service.compile(documentTree({ language: '#' }), pdf)).rejects.toThrow('language');
    expect(await service.compile(documentTree(), pdf)).toMatchObject({ ok: true });
  });

  it('cancels a job in the middle and goes on with the next', async () => {
    const service = start();
    const controller = new AbortController();
    const large = service.compile(largeRecordTree(600), pdf, {
      signal: controller.signal,
      onPhase: (phase) => {
        if (phase === 'layout') controller.abort();
      },
    });
    const next = service.compile(documentTree(), pdf);
    expect(await large).toEqual({ ok: false, failure: { code: 'document-cancelled' } });
    expect(await next).toMatchObject({ ok: true });
  });

  it('reports a crash and starts again for the next job', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seloste-worker-'));
    const marker = join(folder, 'crashed');
    const workerPath = join(folder, 'worker.mjs');
    writeFileSync(workerPath, crashingWorker(marker));
    const service = start(workerPath);
    expect(await service.compile(documentTree(), pdf)).toEqual({
      ok: false,
      failure: { code: 'document-compiler-crashed' },
    });
    expect(await service.compile(documentTree(), pdf)).toMatchObject({ ok: true });
    service.close();
    await rm(folder, { recursive: true });
  });

  it('ends waiting jobs as cancelled when it is closed', async () => {
    const service = start();
    const jobs = [service.compile(documentTree(), pdf), service.compile(documentTree(), pdf)];
    service.close();
    const cancelled = { ok: false, failure: { code: 'document-cancelled' } };
    expect(await Promise.all(jobs)).toEqual([cancelled, cancelled]);
  });
});

/** A worker that aborts at its first job, as native code would, and afterwards is the real one. */
function crashingWorker(marker: string): string {
  const real = fileURLToPath(import.meta.resolve('#electron/documents/worker.ts'));
  return `import { existsSync, writeFileSync } from 'node:fs';
if (existsSync(${JSON.stringify(marker)})) await import(${JSON.stringify(real)});
else process.on('message', () => {
  writeFileSync(${JSON.stringify(marker)}, '');
  process.kill(process.pid, 'SIGKILL');
});
`;
}
