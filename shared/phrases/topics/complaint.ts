import type { Phrase } from '#shared/phrases/phrase.ts';

/** The right to lodge a complaint with a supervisory authority: Arts. 77, 13(2)(d), 14(2)(e). */
export type ComplaintPhrases = {
  readonly heading: Phrase;
  /** With the ground that the law gives. */
  readonly lodge: Phrase;
  /** About the processing described in the notice. */
  readonly lodgeAboutProcessing: Phrase;
  readonly promised: Phrase;
  /** `places` joins fragments of the points of the right ("where the data subject lives"). */
  readonly memberState: Phrase<'places'>;
  /** An authority of the law tables, described in the language of the notice. */
  readonly authority: Phrase<'authority'>;
  /** One that a record names. */
  readonly namedAuthority: Phrase<'authority'>;
  readonly authorities: Phrase<'authorities'>;
  /** A name of the authority in its own language behind what it is called here. */
  readonly ownName: Phrase<'name' | 'own'>;
  readonly contactCaption: Phrase<'authority'>;
  readonly rows: {
    readonly name: Phrase;
    readonly post: Phrase;
    readonly visit: Phrase;
    readonly email: Phrase;
    readonly complaintsEmail: Phrase;
    readonly phone: Phrase;
    readonly website: Phrase;
  };
  readonly list: Phrase<'link'>;
  readonly disputeScheme: Phrase<'holder' | 'scheme'>;
};
