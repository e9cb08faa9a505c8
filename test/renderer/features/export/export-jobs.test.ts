import { describe, expect, it } from 'vitest';
import {
  jobsOf,
  plannedDocuments,
  type ExportChoice,
} from '#renderer/features/export/export-jobs.ts';
import { documentOf } from '#test/support/documents-of.ts';
import { readWorkspace } from '#test/support/reference-case.ts';

const workspace = readWorkspace('templates/samples/service-desk.json');
const register = workspace.registers[0]?.id ?? '';
const asOf = '2026-11-21';
const choice: ExportChoice = {
  documents: ['notice', 'record'],
  registers: [register],
  asWhole: false,
  languages: ['fi', 'sv'],
  formats: ['pdf', 'html'],
  pdfStandard: 'ua-1',
  country: null,
  copy: 'authority',
};

describe('documents of an export', () => {
  it('are one for each kind and language, named as on the command line', async () => {
    const planned = await plannedDocuments(workspace, choice, asOf);
    expect(planned.map(({ fileStem }) => fileStem)).toEqual([
      `${register}_notice_fi`,
      `${register}_notice_sv`,
      `${register}_record_authority_fi`,
      `${register}_record_authority_sv`,
    ]);
  });

  it('are the trees that the command line builds', async () => {
    const [notice] = await plannedDocuments(workspace, choice, asOf);
    const wanted = { document: 'notice', register } as const;
    expect(await notice?.tree()).toEqual(documentOf(workspace, wanted).tree);
  });

  it('of the whole workspace are one record, and the notices by themselves', async () => {
    const planned = await plannedDocuments(
      workspace,
      { ...choice, asWhole: true, languages: ['fi'] },
      asOf,
    );
    expect(planned.map(({ fileStem }) => fileStem)).toEqual([
      `${register}_notice_fi`,
      'workspace_record_authority_fi',
    ]);
  });

  it('include check reports, by register or for the whole workspace', async () => {
    const wanted: ExportChoice = { ...choice, documents: ['check-report'], languages: ['fi'] };
    const [one, ...more] = await plannedDocuments(workspace, wanted, asOf);
    expect(one?.fileStem).toBe(`${register}_check-report_fi`);
    expect(more).toEqual([]);
    expect(await one?.tree()).toMatchObject({ documentKind: 'check-report', language: 'fi', asOf });
    const [whole] = await plannedDocuments(workspace, { ...wanted, asWhole: true }, asOf);
    expect(whole?.fileStem).toBe('workspace_check-report_fi');
  });

  it('are none without a register', async () => {
    expect(await plannedDocuments(workspace, { ...choice, registers: [] }, asOf)).toEqual([]);
  });
});

describe('jobs of an export', () => {
  it('send trees for what main compiles, and text for what the page writes', async () => {
    const planned = await plannedDocuments(workspace, { ...choice, documents: ['notice'] }, asOf);
    const jobs = await jobsOf(planned, choice);
    expect(jobs.map(({ fileName, content }) => [fileName, content.kind])).toEqual([
      [`${register}_notice_fi.pdf`, 'tree'],
      [`${register}_notice_fi.html`, 'text'],
      [`${register}_notice_sv.pdf`, 'tree'],
      [`${register}_notice_sv.html`, 'text'],
    ]);
  });
});
