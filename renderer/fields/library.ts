import { useEffect, useState } from 'react';
import {
  libraryFileSchema,
  type LibraryFile,
  type LibraryItem,
  type LibraryKind,
} from '#shared/model/library.ts';
import type { LibraryChoice } from '#shared/commands/use-library-item.ts';
import type { VocabularyKind } from '#shared/model/vocabulary-item.ts';

type File = { readonly default: unknown };

const files: Readonly<Record<LibraryKind, () => Promise<File>>> = {
  dataCategory: () => import('#templates/vocabulary/data-categories.json'),
  subjectCategory: () => import('#templates/vocabulary/subject-categories.json'),
  recipientCategory: () => import('#templates/vocabulary/recipient-categories.json'),
  measure: () => import('#templates/vocabulary/measures.json'),
  condition: () => import('#templates/vocabulary/conditions.json'),
  startEvent: () => import('#templates/vocabulary/start-events.json'),
  endAction: () => import('#templates/vocabulary/end-actions.json'),
  purpose: () => import('#templates/vocabulary/purposes.json'),
  legitimateInterest: () => import('#templates/vocabulary/legitimate-interests.json'),
  occasion: () => import('#templates/vocabulary/occasions.json'),
  retentionCriterion: () => import('#templates/vocabulary/retention-criteria.json'),
  recipientDuty: () => import('#templates/vocabulary/recipient-duties.json'),
  transformation: () => import('#templates/vocabulary/transformations.json'),
  standardClause: () => import('#templates/vocabulary/standard-clauses.json'),
};

const loaded = new Map<LibraryKind, Promise<readonly LibraryChoice[]>>();

/** The items of the library of one kind; each file is read once, when it is first asked for. */
function libraryOf(kind: LibraryKind): Promise<readonly LibraryChoice[]> {
  const known = loaded.get(kind);
  if (known !== undefined) return known;
  const loading = files[kind]().then(({ default: file }) => {
    const items: readonly LibraryItem[] = libraryFileSchema.parse(file).items;
    return items.map((item) => ({ kind, item }));
  });
  loaded.set(kind, loading);
  return loading;
}

/** The whole library, for what takes words of several kinds. */
export function loadLibrary(): Promise<readonly LibraryFile[]> {
  return Promise.all(
    Object.values(files).map(async (load) => libraryFileSchema.parse((await load()).default)),
  );
}

const nothing: readonly LibraryChoice[] = [];

/** The library items of some kinds; none until their files have been read. */
export function useLibrary(kinds: readonly VocabularyKind[]): readonly LibraryChoice[] {
  const wanted = kinds.join(' ');
  const [choices, setChoices] = useState(nothing);
  useEffect(() => {
    let isWanted = true;
    const read = wanted
      .split(' ')
      .flatMap((kind) => (isLibraryKind(kind) ? [libraryOf(kind)] : []));
    void Promise.all(read).then((lists) => {
      if (isWanted) setChoices(lists.flat());
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return choices;
}

function isLibraryKind(kind: string): kind is LibraryKind {
  return Object.hasOwn(files, kind);
}
