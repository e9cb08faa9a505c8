import { keyOf, type Phrase, type Slot } from '#shared/phrases/phrase.ts';
import { capitalised, text } from './inline.ts';
import { plainTerm, type Term } from './term.ts';
import { plainText } from './tree-text.ts';
import type { Inline, Origin } from './tree.ts';

/** What a slot takes: words, inline nodes, or a term with its forms. */
export type SlotValue = string | readonly Inline[] | Term;

type Filled = { readonly content: readonly Inline[]; readonly isName: boolean };

/**
 * Fills a phrase. Where a slot asks for a form that its term lacks, the sibling of the phrase that needs
 * base forms only is taken instead. A phrase that is a whole sentence begins with a capital, unless it
 * begins with a name.
 */
export function say<Name extends string>(
  phrase: Phrase<Name>,
  values: Readonly<Record<Name, SlotValue>>,
): readonly Inline[] {
  const origin: readonly Origin[] = [{ kind: 'phrase', phrase: keyOf(phrase) }];
  const terms = (part: Slot<Name>): Term => asTerm(values[part.slot]);
  const hasForms = phrase.parts.every(
    (part) => typeof part === 'string' || contentOf(terms(part), part.form) !== undefined,
  );
  const parts = hasForms ? phrase.parts : (phrase.base ?? phrase.parts);
  const filled = parts.map((part): Filled => {
    if (typeof part === 'string') return { content: [text(part, origin)], isName: false };
    const term = terms(part);
    return { content: contentOf(term, part.form) ?? term.base, isName: term.isName };
  });
  const content = filled.map((part) => part.content).reduce(joinedOnce, []);
  const isSentence = endsAsSentence(parts);
  return isSentence && filled[0]?.isName === false ? capitalised(content) : content;
}

/** Says a phrase that has no slots. */
export function sayPlain(phrase: Phrase): readonly Inline[] {
  return say(phrase, {});
}

/** Several sentences one after another, with a space between. */
export function sentences(...contents: readonly (readonly Inline[])[]): readonly Inline[] {
  return contents
    .filter((content) => content.length > 0)
    .flatMap((content, index) => (index === 0 ? content : [text(' '), ...content]));
}

/** One part behind another; a full stop behind an abbreviation or a name that has one ("B.V.") is not set twice. */
function joinedOnce(before: readonly Inline[], after: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = after;
  if (first?.kind !== 'text' || !first.text.startsWith('.') || !plainText(before).endsWith('.')) {
    return [...before, ...after];
  }
  const shortened = first.text.slice(1);
  return [...before, ...(shortened === '' ? [] : [{ ...first, text: shortened }]), ...rest];
}

function contentOf(term: Term, form: Slot<string>['form']): readonly Inline[] | undefined {
  return form === null ? term.base : term.forms[form];
}

function asTerm(value: SlotValue): Term {
  if (typeof value === 'string') return plainTerm([text(value)]);
  return 'base' in value ? value : plainTerm(value);
}

function endsAsSentence(parts: readonly (string | Slot<string>)[]): boolean {
  const last = parts.at(-1);
  return typeof last === 'string' && /[.:?]$/.test(last);
}
