import type { Phrase } from '#shared/phrases/phrase.ts';

/** What of a kind is counted, and what a reader is told that it means. */
type Kind = { readonly heading: Phrase; readonly one: Phrase; readonly meaning: Phrase };

/** The frame of the check report. The sentences of the findings themselves stand in `shared/messages`. */
export type CheckReportPhrases = {
  readonly title: Phrase;
  readonly classification: Phrase;
  readonly asOf: Phrase<'date'>;
  readonly scopeAll: Phrase;
  readonly scopeRegisters: Phrase<'registers'>;
  readonly summary: Phrase;
  readonly lead: Phrase;
  readonly citations: Phrase;
  /** Which findings are left out. */
  readonly shown: { readonly error: Phrase; readonly warning: Phrase };
  readonly nothing: Phrase;
  readonly countsCaption: Phrase;
  readonly meaningsCaption: Phrase;
  readonly register: Phrase;
  readonly total: Phrase;
  readonly workspace: Phrase;
  readonly ofRegister: Phrase<'register'>;
  readonly kinds: {
    readonly error: Kind;
    readonly warning: Kind;
    readonly info: Kind;
    readonly questions: Kind;
    readonly dismissed: Kind;
  };
  readonly tableCaption: Phrase<'kind' | 'register'>;
  readonly columns: {
    readonly finding: Phrase;
    readonly place: Phrase;
    readonly action: Phrase;
    readonly article: Phrase;
    readonly question: Phrase;
    readonly answer: Phrase;
    readonly reason: Phrase;
    readonly setAside: Phrase;
    readonly point: Phrase;
    readonly status: Phrase;
    readonly explanation: Phrase;
  };
  /** A finding with the number that it is referred to by. */
  readonly numbered: Phrase<'number' | 'title'>;
  readonly field: Phrase<'record' | 'field'>;
  readonly setAside: Phrase<'by' | 'date'>;
  readonly until: Phrase<'date'>;
  readonly openEnded: Phrase;
  readonly points: Phrase;
  readonly pointsLead: Phrase;
  readonly pointCounts: Phrase<'satisfied' | 'partial' | 'missing' | 'notApplicable'>;
  readonly pointsCaption: Phrase<'notice'>;
  readonly statuses: {
    readonly satisfied: Phrase;
    readonly partial: Phrase;
    readonly missing: Phrase;
    readonly notApplicable: Phrase;
  };
  readonly asks: Phrase<'place'>;
};
