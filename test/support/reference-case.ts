import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltDocument, buildNotice } from '#shared/documents/notice/build-notice.ts';
import { buildRecord } from '#shared/documents/record/build-record.ts';
import { noticeTemplateSchema, recordTemplateSchema } from '#shared/documents/template.ts';
import { type TextItem, textItems } from '#shared/documents/tree-text.ts';
import type { Theme } from '#shared/documents/tree.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import { type DocumentLanguage, loadCatalogue } from '#shared/phrases/languages.ts';
import { indexOf } from '#shared/workspace/record-index.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { projectRoot } from './project-files.ts';

/** The day on which the reference cases and samples are read. */
export const caseDay = '2026-11-21';

/** Opens a workspace file of the project the way the product does. */
export function readWorkspace(path: string): Workspace {
  const opened = openWorkspace(new Uint8Array(readFileSync(join(projectRoot, path))));
  if (!opened.ok) throw new Error(`${path}: ${JSON.stringify(opened.failure)}`);
  return opened.value.workspace;
}

function readData(path: string): unknown {
  return JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
}

const template = noticeTemplateSchema.parse(readData('templates/documents/notice.json'));
const recordTemplate = recordTemplateSchema.parse(readData('templates/documents/record.json'));
/** The theme that the product prints with. */
export const plainTheme = readData('templates/themes/plain.json') as Theme;

const catalogues: Readonly<Record<DocumentLanguage, Catalogue>> = {
  fi: await loadCatalogue('fi'),
  sv: await loadCatalogue('sv'),
  en: await loadCatalogue('en'),
};

/** The phrases of a language, loaded. */
export function phrasesOf(language: DocumentLanguage): Catalogue {
  return catalogues[language];
}

/** The notice of the only register of a workspace. */
export function noticeOf(
  workspace: Workspace,
  language: DocumentLanguage,
  country: string | null = null,
): BuiltDocument {
  const [register] = workspace.registers;
  if (register === undefined) throw new Error('The workspace has no register.');
  return buildNotice({
    workspace,
    register: indexOf(workspace).register(register.id),
    country,
    asOf: caseDay,
    phrases: phrasesOf(language),
    template,
    theme: plainTheme,
  });
}

/** The text items of that notice. */
export function noticeItems(
  workspace: Workspace,
  language: DocumentLanguage,
  country: string | null = null,
): readonly TextItem[] {
  return textItems(noticeOf(workspace, language, country).tree);
}

/** The record of the processing of a workspace as controller or as processor; `null` when it would be empty. */
export function recordOf(
  workspace: Workspace,
  role: 'controller' | 'processor',
  language: DocumentLanguage,
): BuiltDocument | null {
  return buildRecord({
    workspace,
    role,
    registers: workspace.registers,
    party: null,
    country: null,
    copy: 'internal',
    asOf: caseDay,
    phrases: phrasesOf(language),
    template: recordTemplate,
    theme: plainTheme,
  });
}
