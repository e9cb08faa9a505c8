import type { Finding } from '#shared/checks/finding.ts';
import { isPointReason } from './point-words.ts';
import { articleWords } from './article-words.ts';
import { paramWords } from './param-words.ts';
import { type PlaceWords, placeWords } from './place-words.ts';
import type { ReportWords } from './report-words.ts';

/** What a finding is to its reader: a defect, a question that nobody has answered, or something set aside. */
export type FindingKind = 'defect' | 'question' | 'dismissed';

/** A finding in words: what it is, what is wrong, what settles it, where, and which Article asks for it. */
export type ToldFinding = {
  readonly finding: Finding;
  readonly kind: FindingKind;
  readonly title: string;
  readonly explanation: string;
  /** What would settle it. */
  readonly action: string;
  /** Empty where no Article asks for it. */
  readonly article: string;
  readonly place: PlaceWords;
  /** Where the open question can be answered; `null` for what is no question. */
  readonly question: PlaceWords | null;
};

/** Puts a finding into words. */
export function tellFinding(words: ReportWords, finding: Finding): ToldFinding {
  const { title, action } = words.sentences.findings[finding.code];
  const { article, dueIf } = finding;
  return {
    finding,
    kind: findingKind(finding),
    title,
    explanation: explanationOf(words, finding),
    action,
    article: article === null ? '' : articleWords(words, article),
    place: placeWords(words, finding),
    question: dueIf === null ? null : placeWords(words, dueIf),
  };
}

/** What depends on an open answer asks and never accuses, whatever its severity. */
export function findingKind({ dismissed, dueIf }: Finding): FindingKind {
  if (dismissed !== null) return 'dismissed';
  return dueIf === null ? 'defect' : 'question';
}

/** A point of a notice says why it is not answered; that tells more than that it is not. */
function explanationOf(words: ReportWords, { code, params }: Finding): string {
  const { findings, pointReasons } = words.sentences;
  const reason = params['reason'];
  if (reason !== undefined && isPointReason(reason)) return pointReasons[reason];
  return filled(findings[code].explanation, paramWords(words, params));
}

/**
 * A sentence with its placeholders (`{party}`) filled in; one without a value stays as it is written. A value
 * that ends in a full stop ("Oy Ab Ltd.") takes the place of the one that ends the sentence.
 */
function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}(\.?)/g, (placeholder, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return value.endsWith('.') ? value : value + stop;
  });
}
