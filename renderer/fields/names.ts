import { use } from 'react';
import type { RecordType } from '#shared/model/ids.ts';
import { recordName } from '#shared/documents/check-report/record-name.ts';
import { reportWords, type ReportWords } from '#shared/documents/check-report/report-words.ts';
import { messagesIn, type UiLanguage } from '#shared/messages/messages.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import { loadCatalogue, type DocumentLanguage } from '#shared/phrases/languages.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { useWorkspace } from '#renderer/session/use-workspace.ts';
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

const namings = new WeakMap<Workspace, ReportWords>();

/** The words of a workspace in one language, made once for all that ask. */
function namingOf(workspace: Workspace, phrases: Catalogue, language: UiLanguage): ReportWords {
  const known = namings.get(workspace);
  if (known?.phrases === phrases) return known;
  const naming = reportWords(workspace, phrases, messagesIn(language));
  namings.set(workspace, naming);
  return naming;
}

/**
 * With what records are named in the language of the interface. Waits for its phrases at the first use, and
 * renders again after every change: prefer `useNamed`.
 */
export function useNames(): ReportWords {
  return useNamed(itself);
}

const itself = (naming: ReportWords): ReportWords => naming;

/** What is made of the names of records; renders again only when that says something else. */
export function useNamed<Part>(select: (naming: ReportWords) => Part): Part {
  const language = useUiLanguage();
  const phrases = use(catalogueOf(language));
  return useWorkspace((workspace) => select(namingOf(workspace, phrases, language)));
}

/** What a record is called, as it changes. */
export function useName(type: RecordType, id: string): string {
  return useNamed((naming) => nameOfRecord(naming, type, id));
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
