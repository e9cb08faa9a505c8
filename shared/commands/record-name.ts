import type { RecordType } from '#shared/model/ids.ts';
import { isTree, valueAt } from '#shared/workspace/change-path.ts';
import type { ChangeTarget } from '#shared/workspace/change.ts';
import { recordIn } from '#shared/workspace/changes-integrity.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { targetOf } from './draft-record.ts';

/** Where the name of a record stands, for types that have one: the first that is filled. */
const nameFields: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  vocabulary: ['texts'],
  dataCategories: ['name'],
  parties: ['legalName', 'tradeName'],
  systems: ['name', 'description'],
  registers: ['name'],
  activities: ['name', 'purpose'],
  measures: ['name'],
  trackers: ['name'],
  glossaryTerms: ['term'],
  notices: ['title'],
  assessments: ['title'],
  attachments: ['title', 'fileName'],
};

/** Whether a field is what its record is called by. */
export function isNameField(type: ChangeTarget['type'], field: string): boolean {
  if (type === 'settings') return field === 'name';
  return nameFields[type]?.includes(field) ?? false;
}

/**
 * What a record is called in the first language of the workspace that has a name for it; its id while it
 * has none. For menus and the history, never for documents.
 */
export function recordName(workspace: Workspace, target: ChangeTarget): string {
  if (target.type === 'settings') return workspace.settings.name;
  const record = targetOf(workspace, target);
  for (const field of nameFields[target.type] ?? []) {
    const text = textOf(workspace, valueAt(record, [field]));
    if (text !== '') return text;
  }
  return target.id;
}

/** A name as plain text, as a localized text, or as a wording. */
function textOf(workspace: Workspace, value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (!isTree(value)) return '';
  const { item } = value;
  if (typeof item === 'string')
    return textOf(workspace, recordIn(workspace.vocabulary, item)?.texts);
  if (isTree(value['text'])) return textOf(workspace, value['text']);
  for (const language of [...workspace.settings.languages, ...Object.keys(value)]) {
    const text = valueAt(value, [language, 'text']);
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return '';
}
