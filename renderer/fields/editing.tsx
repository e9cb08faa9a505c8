import { createContext, useContext } from 'react';
import type { NewRecord } from '#shared/commands/add-record.ts';
import type { LibraryChoice } from '#shared/commands/use-library-item.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { Finding } from '#shared/checks/finding.ts';
import type { FormType } from './field-form.ts';
import type { FieldKey } from './paths.ts';

/** Which record a form edits, and what it can do to it. The value stays the same while the form is shown. */
export type Editing = {
  readonly type: FormType;
  readonly id: string;
  readonly newId: () => string;
  /** Tells the window in which field the person is. */
  readonly noteFocus: (path: FieldKey) => void;
  /** Shows in the preview where a field is printed. */
  readonly showInPreview: (path: FieldKey) => void;
  readonly openRecord: (type: RecordType, id: string) => void;
  /** Adds a record; its id, or `null` when that was refused. */
  readonly addRecord: (record: NewRecord) => string | null;
  /** Copies a library item into the workspace; the id of the copy. */
  readonly takeFromLibrary: (choice: LibraryChoice) => string | null;
};

/**
 * Stores the new value of a field; `undefined` takes it away. `text`: the entry of one language of a
 * localized text, which a translation remembers its source by.
 */
export type Commit = (path: FieldKey, value: unknown, manner?: 'text') => void;

const none = (): never => {
  throw new Error('A field stands outside of a form');
};

export const EditingContext = createContext<Editing>({
  type: 'settings',
  id: '',
  newId: none,
  noteFocus: none,
  showInPreview: none,
  openRecord: none,
  addRecord: none,
  takeFromLibrary: none,
});
export const CommitContext = createContext<Commit>(none);
/** The record as it is now. */
export const RecordContext = createContext<unknown>(undefined);
/** How the law treats the data that the record uses: `special`, `criminal`, … */
export const SensitivitiesContext = createContext<ReadonlySet<string>>(new Set());
/** What was found in the record. */
export const FindingsContext = createContext<readonly Finding[]>([]);
/** The field that the window shows, if it is one of this record. */
export const FocusContext = createContext<FieldKey | null>(null);
/** The heading right above a field; empty within a value. */
export const TitleContext = createContext('');
/** Document languages of the workspace, the source of translations first. */
export const LanguagesContext = createContext<readonly string[]>([]);

/** The form around a field. */
export function useEditing(): Editing {
  return useContext(EditingContext);
}

/** Document languages of the workspace. */
export function useLanguages(): readonly string[] {
  return useContext(LanguagesContext);
}

/** How a field stores its value. */
export function useCommit(): Commit {
  return useContext(CommitContext);
}
