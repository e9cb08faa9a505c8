import { repealedActs } from '#shared/checks/repealed-acts.ts';
import { supersededTerms } from '#shared/checks/superseded-terms.ts';
import type { TextInRecord, Texts } from './record-parts.ts';
import { textsMatching } from './record-parts.ts';

/** Going on using a service, taken for consent or acceptance. */
export const acceptanceByUse =
  /\b(accept|agree|consent)\w*\b[^.]*\bby (continuing|using|visiting|accessing|browsing)\b|\bby (continuing|using|visiting|accessing|browsing)\b[^.]*\b(accept|agree|consent)|\bcontinued use\b[^.]*\b(accept|agree|consent|constitut)|(jatkamalla|käyttämällä|selaamalla)[^.]*(hyväksy|suostu)|(hyväksy|suostu)[^.]*(jatkamalla|käyttämällä|selaamalla)|\bgenom att (fortsätta|använda|besöka|surfa)[^.]*(godkänner|accepterar|samtyck)|(godkänner|accepterar|samtyck)[^.]*genom att (fortsätta|använda|besöka|surfa)/i;

/** What stands where a text is still to be written. */
export const filler = /\b(TO[D]O|TBD|XXX|lorem ipsum)\b|\{\{/;

/** Names of instruments of transfers. */
const ofInstruments = [
  ...['shield', 'harbo', 'turvasatama', 'sköld', 'suoja', 'mallisopimus'],
  'privacy framework',
];

/** The parts of `acceptanceByUse` that speak of the use. */
const ofAcceptance = [
  ...['continuing', 'using', 'visiting', 'accessing', 'browsing'].map((each) => `by ${each}`),
  'continued use',
  ...['jatkamalla', 'käyttämällä', 'selaamalla'],
  ...['fortsätta', 'använda', 'besöka', 'surfa'].map((each) => `genom att ${each}`),
];

/** The parts of `filler`. */
const ofFillers = ['TO[D]O', 'TBD', 'XXX', 'lorem ipsum', '\\{\\{'];

const stems = new Set([
  ...ofInstruments,
  ...ofAcceptance,
  ...ofFillers,
  ...[...supersededTerms, ...repealedActs].flatMap(({ pattern }) => stemsOf(pattern)),
]);

/** Decisions are named by their numbers. */
const anyStem = new RegExp([...stems, '\\d{4}/\\d'].join('|'), 'i');

/**
 * The longest run of plain characters in each alternative of a pattern: it stands in whatever matches. Of what
 * patterns may have, it knows groups without groups inside, single characters that may lack, `\b` and `^`.
 */
function stemsOf(pattern: string): readonly string[] {
  return pattern
    .replace(/\([^()]*\)\??|.\?|\\b|\^/g, '\n')
    .split('|')
    .map((alternative) =>
      alternative.split('\n').reduce((one, other) => (other.length > one.length ? other : one)),
    );
}

let last: { readonly texts: Texts; readonly suspects: readonly TextInRecord[] } | undefined;

/**
 * The few texts of a record that may name an instrument or a term that has grown old, be unfinished or take use
 * for acceptance: rules on these have to look at no others. They ask for the same record in turn.
 */
export function suspectTexts(texts: Texts): readonly TextInRecord[] {
  if (last?.texts !== texts) last = { texts, suspects: textsMatching(texts, anyStem) };
  return last.suspects;
}
