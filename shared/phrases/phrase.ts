/**
 * Sentences as data: text with named slots. A slot takes words or inline nodes, so a citation or a link
 * stays what it is; it may ask for a grammatical form, and then the phrase has a sibling that reads right
 * with the base form only, because users' own terms never need forms.
 */

/** Grammatical forms that phrases may ask for; `null` is the base form. */
export type GrammaticalForm =
  'genitive' | 'partitive' | 'elative' | 'ablative' | 'allative' | 'inessive' | 'inverted';

/** A place in a phrase that the facts fill. */
export type Slot<Name extends string> = {
  readonly slot: Name;
  readonly form: GrammaticalForm | null;
};

type Parts<Name extends string> = readonly (string | Slot<Name>)[];

/** A phrase of a document language. `Name` is the union of its slots. */
export type Phrase<Name extends string = never> = {
  readonly parts: Parts<Name>;
  /** The sibling for terms without the forms that `parts` ask for; `null` if `parts` ask for none. */
  readonly base: Parts<Name> | null;
};

/** A slot; `form` names the grammatical form that the sentence demands. */
export function slot<const Name extends string>(
  name: Name,
  form: GrammaticalForm | null = null,
): Slot<Name> {
  return { slot: name, form };
}

/** Writes a phrase: ``phrase`Rekisterinpitäjä on ${slot('controller')}.` ``. */
export function phrase<Name extends string = never>(
  texts: TemplateStringsArray,
  ...slots: readonly Slot<Name>[]
): Phrase<Name> {
  const parts = texts.flatMap((text, index) => {
    const following = slots[index];
    const words = text === '' ? [] : [text];
    return following === undefined ? words : [...words, following];
  });
  return { parts, base: null };
}

/** Joins a phrase that asks for forms with the sibling that does without them. */
export function inflected<Name extends string>(
  withForms: Phrase<Name>,
  withBase: Phrase<Name>,
): Phrase<Name> {
  return { parts: withForms.parts, base: withBase.parts };
}

/** A phrase, or phrases by name, to any depth. */
export type PhraseTree = Phrase<string> | { readonly [name: string]: PhraseTree };

const keys = new WeakMap<object, string>();

/** Gives every phrase of a topic its key (`retention.fixed`), which document nodes carry as their origin. */
export function nameTopic<Topic extends object>(name: string, topic: Topic): Topic {
  for (const [key, value] of Object.entries(topic)) nameEntry(`${name}.${key}`, value);
  return topic;
}

function nameEntry(key: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('parts' in value) keys.set(value, key);
  else nameTopic(key, value);
}

/** The key of a phrase; a phrase outside a named topic is a defect. */
export function keyOf(phraseOfTopic: object): string {
  const key = keys.get(phraseOfTopic);
  if (key === undefined) throw new Error('A phrase outside a named topic');
  return key;
}
