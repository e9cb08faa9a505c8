import type { Phrase } from '#shared/phrases/phrase.ts';

/** Cookies and similar techniques: Directive 2002/58/EC Art. 5(3). */
export type CookiesPhrases = {
  readonly heading: Phrase;
  readonly lead: Phrase;
  readonly toldElsewhere: Phrase<'document'>;
  readonly caption: Phrase;
  readonly columns: {
    readonly name: Phrase;
    readonly purpose: Phrase;
    readonly provider: Phrase;
    readonly lifetime: Phrase;
    readonly choice: Phrase;
  };
  readonly techniques: {
    readonly cookie: Phrase;
    readonly script: Phrase;
    readonly pixel: Phrase;
    readonly plugin: Phrase;
    readonly storage: Phrase;
    readonly fingerprint: Phrase;
  };
  readonly data: Phrase<'data'>;
  readonly session: Phrase;
  readonly roles: {
    readonly processor: Phrase;
    readonly controller: Phrase;
    readonly jointController: Phrase;
  };
  readonly consent: {
    readonly prior: Phrase;
    readonly notAsked: Phrase;
    readonly notNeeded: Phrase;
  };
  readonly refusal: {
    readonly browser: Phrase;
    readonly preferenceTool: Phrase;
    readonly link: Phrase;
    readonly linkTo: Phrase<'link'>;
  };
};
