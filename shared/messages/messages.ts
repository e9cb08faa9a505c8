import cliEn from './en/cli.json';
import diagnosticsEn from './en/diagnostics.json';
import failuresEn from './en/failures.json';
import cliFi from './fi/cli.json';
import diagnosticsFi from './fi/diagnostics.json';
import failuresFi from './fi/failures.json';
import cliSv from './sv/cli.json';
import diagnosticsSv from './sv/diagnostics.json';
import failuresSv from './sv/failures.json';

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
  readonly cli: Readonly<Record<CliMessage, string>>;
};

const messages: Readonly<Record<UiLanguage, Messages>> = {
  en: { failures: failuresEn, diagnostics: diagnosticsEn, cli: cliEn },
  fi: { failures: failuresFi, diagnostics: diagnosticsFi, cli: cliFi },
  sv: { failures: failuresSv, diagnostics: diagnosticsSv, cli: cliSv },
};

/** The sentences of an interface language. */
export function messagesIn(language: UiLanguage): Messages {
  return messages[language];
}

/** A sentence with its placeholders (`{place}`) filled in; one that has no value stays as it is written. */
export function fillIn(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (placeholder, name: string) => {
    return params[name] ?? placeholder;
  });
}
