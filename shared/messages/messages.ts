import cliEn from './en/cli.json';
import diagnosticsEn from './en/diagnostics.json';
import failuresEn from './en/failures.json';
import fieldsEn from './en/fields.json';
import findingsEn from './en/findings.json';
import pointReasonsEn from './en/point-reasons.json';
import pointsEn from './en/points.json';
import recordTypesEn from './en/record-types.json';
import cliFi from './fi/cli.json';
import diagnosticsFi from './fi/diagnostics.json';
import failuresFi from './fi/failures.json';
import fieldsFi from './fi/fields.json';
import findingsFi from './fi/findings.json';
import pointReasonsFi from './fi/point-reasons.json';
import pointsFi from './fi/points.json';
import recordTypesFi from './fi/record-types.json';
import cliSv from './sv/cli.json';
import diagnosticsSv from './sv/diagnostics.json';
import failuresSv from './sv/failures.json';
import fieldsSv from './sv/fields.json';
import findingsSv from './sv/findings.json';
import pointReasonsSv from './sv/point-reasons.json';
import pointsSv from './sv/points.json';
import recordTypesSv from './sv/record-types.json';

/** Languages of the interface and the command line; documents have languages of their own. */
export const uiLanguages = ['en', 'fi', 'sv'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** What is told of one code: what it is called, what happened and what is safe, and what to do next. */
export type Sentences = {
  readonly title: string;
  readonly explanation: string;
  readonly action: string;
};
export type FailureCode = keyof typeof failuresEn;
export type DiagnosticCode = keyof typeof diagnosticsEn;
export type CliMessage = keyof typeof cliEn;

/** All sentences of one interface language. */
export type Messages = {
  readonly failures: Readonly<Record<FailureCode, Sentences>>;
  readonly diagnostics: Readonly<Record<DiagnosticCode, Sentences>>;
  /** By the code of the finding; `shared/checks` lists the codes. */
  readonly findings: Readonly<Record<keyof typeof findingsEn, Sentences>>;
  /** Why a point of a notice has its status, by the code of the reason. */
  readonly pointReasons: Readonly<Record<keyof typeof pointReasonsEn, string>>;
  /** What the points of a notice are called, by their keys. */
  readonly points: Readonly<Record<keyof typeof pointsEn, string>>;
  /** What the types of records are called. */
  readonly recordTypes: Readonly<Record<keyof typeof recordTypesEn, string>>;
  /**
   * What fields are called: by type of record, then by path without the ids and indices of list items
   * (`legalBases/interests`). `any` holds the fields that every record has.
   */
  readonly fields: Readonly<Record<keyof typeof fieldsEn, Readonly<Record<string, string>>>>;
  readonly cli: Readonly<Record<CliMessage, string>>;
};

const messages: Readonly<Record<UiLanguage, Messages>> = {
  en: {
    failures: failuresEn,
    diagnostics: diagnosticsEn,
    findings: findingsEn,
    pointReasons: pointReasonsEn,
    points: pointsEn,
    recordTypes: recordTypesEn,
    fields: fieldsEn,
    cli: cliEn,
  },
  fi: {
    failures: failuresFi,
    diagnostics: diagnosticsFi,
    findings: findingsFi,
    pointReasons: pointReasonsFi,
    points: pointsFi,
    recordTypes: recordTypesFi,
    fields: fieldsFi,
    cli: cliFi,
  },
  sv: {
    failures: failuresSv,
    diagnostics: diagnosticsSv,
    findings: findingsSv,
    pointReasons: pointReasonsSv,
    points: pointsSv,
    recordTypes: recordTypesSv,
    fields: fieldsSv,
    cli: cliSv,
  },
};

/** The sentences of an interface language. */
export function messagesIn(language: UiLanguage): Messages {
  return messages[language];
}

/**
 * A sentence with its placeholders (`{place}`) filled in; one that has no value stays as it is written. A
 * value that ends in a full stop ("Oy Ab Ltd.") takes the place of the one that ends the sentence.
 */
export function fillIn(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}(\.?)/g, (placeholder, name: string, stop: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return value.endsWith('.') ? value : value + stop;
  });
}
