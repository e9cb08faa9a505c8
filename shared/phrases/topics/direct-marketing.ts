import type { Activity } from '#shared/model/activity.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';

type Entry = Activity['directMarketing'][number];
type Permission = Extract<Entry['permission'], { state: 'answered' }>['value'];
type OptOut = Entry['optOuts'][number]['when'];

/** Direct marketing by channel, with its permission and opt-outs: Arts. 13(1)(c), 21(2) and 21(3). */
export type DirectMarketingPhrases = {
  readonly heading: Phrase;
  readonly channel: Phrase<'channel'>;
  readonly channels: Phrase<'channels'>;
  readonly channelNames: Readonly<Record<Entry['channels'][number], Phrase>>;
  readonly permission: Readonly<Record<Permission, Phrase>>;
  readonly optOut: Readonly<Record<OptOut, Phrase>>;
  readonly optOutHow: Readonly<Record<OptOut, Phrase<'how'>>>;
  readonly objection: Phrase<'citation'>;
  readonly objectionSee: Phrase<'citation' | 'section'>;
};
