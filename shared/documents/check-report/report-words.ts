import type { FindingCode } from '#shared/checks/finding.ts';
import type { PointReason } from '#shared/checks/points/judgement.ts';
import type { PointKey } from '#shared/checks/points/point-keys.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { LocalizedText, Wording } from '#shared/model/localized-text.ts';
import type { PartyRef } from '#shared/model/party-ref.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import { indexOf, type WorkspaceIndex } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

/**
 * The sentences and names that a report takes from the catalogues of the interface (`shared/messages`),
 * where their only copy stands. A document does not import them: whoever builds one hands them over.
 */
export type ReportSentences = {
  readonly findings: Readonly<
    Record<
      FindingCode,
      { readonly title: string; readonly explanation: string; readonly action: string }
    >
  >;
  readonly pointReasons: Readonly<Record<PointReason, string>>;
  readonly points: Readonly<Record<PointKey, string>>;
  readonly recordTypes: Readonly<Record<RecordType | 'settings', string>>;
  /** By type of record and path of the field without ids and indices; `any` = fields of every record. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** What findings, places and records are put into words with. Equal values give equal words. */
export type ReportWords = {
  readonly workspace: Workspace;
  readonly index: WorkspaceIndex;
  readonly phrases: Catalogue;
  /** In the language of `phrases`. */
  readonly sentences: ReportSentences;
};

/** Everything that a workspace is told about with, in one language. */
export function reportWords(
  workspace: Workspace,
  phrases: Catalogue,
  sentences: ReportSentences,
): ReportWords {
  return { workspace, index: indexOf(workspace), phrases, sentences };
}

/**
 * A text in the language of the report, else in the first language of the workspace that has it: a report
 * about gaps must be able to call things by some name. Empty when it is given in no language.
 */
export function localizedWords(
  { phrases, workspace }: Pick<ReportWords, 'phrases' | 'workspace'>,
  text: LocalizedText,
): string {
  const languages = [phrases.language, ...workspace.settings.languages, ...Object.keys(text)];
  const written = languages.map((language) => text[language]?.text.trim() ?? '');
  return written.find((words) => words !== '') ?? '';
}

/** The words of a wording: those of its vocabulary item, or its own. */
export function wordingWords(words: ReportWords, wording: Wording): string {
  if ('item' in wording) {
    return localizedWords(words, words.index.vocabularyItem(wording.item).texts);
  }
  return localizedWords(words, wording.text);
}

/** A party, group or class as it is called; empty for one that is not named. */
export function partyWords(words: ReportWords, reference: PartyRef): string {
  switch (reference.kind) {
    case 'party':
      return nameOfParty(words, reference.party);
    case 'group':
      return reference.wording === undefined
        ? nameOfParty(words, reference.parent)
        : wordingWords(words, reference.wording);
    case 'class':
      return wordingWords(words, reference.class);
    case 'notStated':
      return '';
  }
}

function nameOfParty({ index }: ReportWords, id: string): string {
  const { legalName, tradeName } = index.party(id);
  return legalName.trim() === '' ? tradeName : legalName;
}

/** The first of several words that says something. */
export function firstWords(...candidates: readonly string[]): string {
  return candidates.find((words) => words.trim() !== '') ?? '';
}

const longest = 90;

/** Words short enough to stand in a table or on a line. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`;
}
