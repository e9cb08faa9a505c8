import type { Modality } from '#shared/model/base.ts';
import type { InstrumentId } from '#shared/model/mechanism.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';

type ByModality = Readonly<Record<Modality, Phrase>>;

/** Transfers to third countries and international organisations: Arts. 13(1)(f), 14(1)(f), 44 to 49. */
export type TransfersPhrases = {
  readonly heading: Phrase;
  readonly defaultEea: Phrase;
  /** The same, and that nothing leaves the EEA. */
  readonly defaultEeaOnly: Phrase;
  readonly defaultEeaExcept: Phrase;
  readonly defaultEeaExceptions: Phrase;
  readonly defaultCountry: Phrase<'country'>;
  readonly defaultCountries: Phrase<'countries'>;
  readonly defaultOutside: Phrase;
  readonly defaultAnywhere: Phrase;
  /** Follows a default location other than the EEA that has exceptions. */
  readonly exceptionsFollow: Phrase;
  /** The data leave the EEA. */
  readonly outside: ByModality;
  /** The data may go anywhere. */
  readonly anywhere: ByModality;
  /** The data go to another country that is no third country. */
  readonly within: ByModality;
  readonly organisation: ByModality;
  readonly toOrganisation: Phrase<'organisation'>;
  readonly country: Phrase<'country'>;
  readonly countries: Phrase<'countries'>;
  readonly modes: Readonly<Record<Transfer['modes'][number], Phrase>>;
  readonly modePairs: Readonly<Record<'storageAndProcessing' | 'accessWithoutStorage', Phrase>>;
  readonly stated: { readonly adequate: Phrase; readonly notAdequate: Phrase };
  /** Art. 45 as the law tables have it. */
  readonly adequacyDecided: Phrase<'decision'>;
  readonly adequacyLimited: Phrase<'decision'>;
  readonly adequacyNotCovering: Phrase<'decision'>;
  readonly adequacyMissing: Phrase;
  /** How a Commission decision is named; `number` as the language writes it. */
  readonly decision: Phrase<'number'>;
  readonly implementingDecision: Phrase<'number'>;
  /** The community behind the number of an old decision. */
  readonly decisionSuffixes: Readonly<Record<'EC' | 'EU', string>>;
  readonly basedOnAdequacy: Phrase;
  readonly basedOnDecision: Phrase<'decision'>;
  readonly basedOnFramework: Phrase<'framework' | 'decision'>;
  readonly withinScope: Phrase;
  readonly notWithinScope: Phrase;
  readonly listed: Phrase;
  readonly listedWithinScope: Phrase;
  readonly scc: Phrase;
  readonly sccDetails: Phrase<'details'>;
  readonly sccModules: Readonly<Record<'M1' | 'M2' | 'M3' | 'M4', Phrase>>;
  readonly safeguard: Phrase<'instrument' | 'citation'>;
  readonly derogation: Phrase<'instrument' | 'citation'>;
  /** The same as an alternative to what is said before. */
  readonly alternativeSafeguard: Phrase<'instrument' | 'citation'>;
  readonly alternativeDerogation: Phrase<'instrument' | 'citation'>;
  readonly instruments: Readonly<Record<Exclude<InstrumentId, 'adequacy'>, Phrase>>;
  readonly alternative: Phrase;
  readonly cumulative: Phrase;
  readonly personsTold: Phrase;
  /** By a channel, and from somebody. */
  readonly copy: Phrase<'means'>;
  readonly copyFrom: Phrase<'contact'>;
  readonly copyFromBy: Phrase<'contact' | 'means'>;
  readonly copyAvailable: Phrase<'means'>;
  readonly copyChannels: Readonly<Record<'post' | 'email' | 'phone' | 'form' | 'web', Phrase>>;
  readonly generalSafeguards: Phrase;
};
