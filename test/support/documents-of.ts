import { buildDocument, type DocumentPlan } from '#shared/documents/document-kinds.ts';
import type { BuiltDocument } from '#shared/documents/notice/build-notice.ts';
import {
  type NoticeTemplate,
  noticeTemplateSchema,
  type RecordTemplate,
  recordTemplateSchema,
} from '#shared/documents/template.ts';
import type { WorkspaceFileInput } from '#shared/workspace/file-head.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { projectText } from './project-files.ts';
import { caseDay, phrasesOf, plainTheme } from './reference-case.ts';

/** The order of sections that the product prints notices in. */
const noticeTemplate: NoticeTemplate = noticeTemplateSchema.parse(
  JSON.parse(projectText('templates/documents/notice.json')),
);

const recordTemplate: RecordTemplate = recordTemplateSchema.parse(
  JSON.parse(projectText('templates/documents/record.json')),
);

/** Opens a workspace that a test has written, as a file would be. */
export function openInput(input: WorkspaceFileInput): Workspace {
  return openBytes(new TextEncoder().encode(JSON.stringify(input)));
}

/** Opens the content of a file that must be a workspace. */
export function openBytes(bytes: Uint8Array): Workspace {
  const opened = openWorkspace(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure, null, 2));
  return opened.value.workspace;
}

/** What is asked for; all else is as when nothing is said on the command line. */
export type Wanted = Pick<DocumentPlan, 'document' | 'register'> & Partial<DocumentPlan>;

/** A document of a workspace, as the command line builds it. */
export function documentOf(
  workspace: Workspace,
  wanted: Wanted,
  template: NoticeTemplate = noticeTemplate,
): BuiltDocument {
  const plan: DocumentPlan = {
    party: null,
    language: 'fi',
    country: null,
    copy: wanted.document === 'notice' ? null : 'internal',
    asOf: caseDay,
    fileStem: '',
    ...wanted,
  };
  const built = buildDocument(workspace, plan, phrasesOf(plan.language), {
    noticeTemplate: template,
    recordTemplate,
    theme: plainTheme,
  });
  if (built === null) throw new Error(`The ${plan.document} would be empty`);
  return built;
}
