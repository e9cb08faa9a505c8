import type { Citation, CrossReference, Inline, Origin } from './tree.ts';

/** Plain text. Unbalanced direction overrides are closed, so that a field cannot turn around what follows it. */
export function text(words: string, origin?: readonly Origin[]): Inline {
  const balanced = closeDirections(words);
  return origin === undefined
    ? { kind: 'text', text: balanced }
    : { kind: 'text', text: balanced, origin };
}

export function strong(children: readonly Inline[]): Inline {
  return { kind: 'strong', children };
}

export function emphasis(children: readonly Inline[]): Inline {
  return { kind: 'emphasis', children };
}

export function crossReference(target: string, show: CrossReference['show']): Inline {
  return { kind: 'crossReference', target, show, text: '' };
}

/** A place in the GDPR with the words that the language writes it in. */
export function gdprCitation(
  place: {
    readonly article: string;
    readonly paragraph?: string | null;
    readonly point?: string | null;
  },
  words: string,
): Citation {
  return {
    kind: 'citation',
    act: 'gdpr',
    article: place.article,
    paragraph: place.paragraph ?? null,
    point: place.point ?? null,
    text: words,
    origin: [{ kind: 'law', law: 'gdpr' }],
  };
}

const openers = new Map([
  ['\u202a', '\u202c'],
  ['\u202b', '\u202c'],
  ['\u202d', '\u202c'],
  ['\u202e', '\u202c'],
  ['\u2066', '\u2069'],
  ['\u2067', '\u2069'],
  ['\u2068', '\u2069'],
]);

/** Closes embeddings, overrides and isolates (Unicode Bidirectional Algorithm, UAX #9) that the text leaves open. */
function closeDirections(words: string): string {
  const open: string[] = [];
  for (const character of words) {
    const closer = openers.get(character);
    if (closer !== undefined) open.push(closer);
    else if (character === open.at(-1)) open.pop();
  }
  return words + open.reverse().join('');
}

/** The inlines with the first letter of their text in upper case; names and empty texts stay as they are. */
export function capitalised(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first === undefined) return inlines;
  if (first.kind === 'text') return [{ ...first, text: upperFirst(first.text) }, ...rest];
  if (first.kind === 'strong' || first.kind === 'emphasis' || first.kind === 'link') {
    return [{ ...first, children: capitalised(first.children) }, ...rest];
  }
  return inlines;
}

function upperFirst(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

/** The inlines without the full stop at their end, for a sentence that goes on. */
export function withoutFullStop(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (last?.kind !== 'text' || !last.text.endsWith('.')) return inlines;
  const shortened = { ...last, text: last.text.slice(0, -1) };
  return [...inlines.slice(0, -1), ...(shortened.text === '' ? [] : [shortened])];
}
