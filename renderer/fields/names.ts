import { use, useMemo } from 'react';
import type { RecordType } from '#shared/model/ids.ts';
import { recordName } from '#shared/documents/check-report/record-name.ts';
import { reportWords, type ReportWords } from '#shared/documents/check-report/report-words.ts';
import { messagesIn } from '#shared/messages/messages.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import { loadCatalogue, type DocumentLanguage } from '#shared/phrases/languages.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { useWorkspace } from '#renderer/session/use-workspace.ts';
import { useFormWorkspace } from './editing.tsx';
import type { Option } from './option-data.tsx';
import { useUiLanguage } from './words.ts';

const catalogues = new Map<DocumentLanguage, Promise<Catalogue>>();

function catalogueOf(language: DocumentLanguage): Promise<Catalogue> {
  const known = catalogues.get(language);
  if (known !== undefined) return known;
  const loading = loadCatalogue(language);
  catalogues.set(language, loading);
  return loading;
}

/** With what records are named in the language of the interface. Waits for its phrases at the first use. */
export function useNaming(): ReportWords {
  return useNamingOf(useFormWorkspace());
}

/** As `useNaming`, for screens: names of the open workspace outside of any form. */
export function useNames(): ReportWords {
  return useNamingOf(useWorkspace((workspace) => workspace));
}

function useNamingOf(workspace: Workspace): ReportWords {
  const language = useUiLanguage();
  const catalogue = use(catalogueOf(language));
  return useMemo(
    () => reportWords(workspace, catalogue, messagesIn(language)),
    [workspace, catalogue, language],
  );
}

/** What a record is called. */
export function nameOfRecord(naming: ReportWords, type: RecordType, id: string): string {
  return recordName(naming, type, id);
}

/** The records of a type as options, in the order of the language. */
export function recordOptions(
  naming: ReportWords,
  type: RecordType,
  isOffered: (id: string) => boolean,
): readonly Option[] {
  const order = new Intl.Collator(naming.phrases.language, { numeric: true });
  return naming.workspace[type]
    .filter(({ id }) => isOffered(id))
    .map(({ id }) => ({ value: id, label: nameOfRecord(naming, type, id) }))
    .sort((one, other) => order.compare(one.label, other.label));
}
