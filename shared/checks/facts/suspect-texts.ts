import { repealedActs } from '#shared/checks/repealed-acts.ts';
import { supersededTerms } from '#shared/checks/superseded-terms.ts';
import type { TextInRecord, Texts } from './record-parts.ts';
import { textsMatching } from './record-parts.ts';

/** Names of instruments that have ended; a decision by its number. */
const ofInstruments = ['shield', 'harbo', 'turvasatama', 'sköld', 'suoja', 'mallisopimus'];

/** Ways of saying that whoever uses a service accepts something. */
const ofAcceptance = [
  ...['continuing', 'using', 'visiting', 'accessing', 'browsing'].map((each) => `by ${each}`),
  'continued use',
  ...['jatkamalla', 'käyttämällä', 'selaamalla'],
  ...['fortsätta', 'använda', 'besöka', 'surfa'].map((each) => `genom att ${each}`),
];

/** What stands where a text is still to be written. */
const ofFillers = ['TO[D]O', 'TBD', 'XXX', 'lorem ipsum', '\\{\\{'];

const stems = new Set([
  ...ofInstruments,
  ...ofAcceptance,
  ...ofFillers,
  ...[...supersededTerms, ...repealedActs].flatMap(({ pattern }) => stemsOf(pattern)),
]);

const anyStem = new RegExp([...[...stems].sort(), '\\d{4}/\\d'].join('|'), 'i');

/** The longest run of plain characters in each alternative of a pattern: it stands in whatever matches. */
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
 * The few texts of a record that may say something that has grown old, is unfinished or takes use for
 * acceptance: the only ones that patterns of rules have to look at. Rules ask for the same record in turn.
 */
export function suspectTexts(texts: Texts): readonly TextInRecord[] {
  if (last?.texts !== texts) last = { texts, suspects: textsMatching(texts, anyStem) };
  return last.suspects;
}
