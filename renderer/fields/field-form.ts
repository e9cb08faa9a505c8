import type { z } from 'zod';
import type { RecordType } from '#shared/model/ids.ts';

/** What a form can be made for: a type of record, or the settings of the workspace. */
export type FormType = RecordType | 'settings';

/** A schema as the forms are made from it. */
export type Schema = z.core.$ZodType;

/**
 * Where the words of a field stand: namespace and key of the locale files, `fields-activities:role`. Label
 * as it is; `+help`, `+add` for help and for the button of a list; `=value` for the value of an option.
 */
export type WordsKey = string;

/** A field of an object: a name, words, and with what it is edited. */
export type FieldForm = {
  readonly name: string;
  readonly words: WordsKey;
  readonly form: ValueForm;
  /** With what the model takes for granted where the field is left out. */
  readonly schema: Schema;
  /** How the model writes that there is nothing; `never` where there must be something. */
  readonly absence: 'null' | 'undefined' | 'never';
};

/** An alternative of a choice. `value` stands at the discriminator, or names the arm where there is none. */
export type Arm = {
  readonly value: string;
  readonly schema: Schema;
  readonly fields: readonly FieldForm[];
};

/** Objects and choices with an editor of their own. */
export type NamedValue =
  | 'scope'
  | 'condition'
  | 'contactRef'
  | 'location'
  | 'partyRef'
  | 'legalBasis'
  | 'dataUse'
  | 'provision'
  | 'transformation'
  | 'lawReference'
  | 'mechanism'
  | 'scc'
  | 'copyMeans'
  | 'link'
  | 'evidence'
  | 'sensitivity';

/** What a form of each kind knows beside its schema. */
export type FormKinds = {
  text: object;
  longText: object;
  localizedText: object;
  wording: object;
  boolean: object;
  textOrBoolean: object;
  number: object;
  date: object;
  instant: object;
  duration: object;
  country: object;
  countries: object;
  language: object;
  languages: object;
  texts: object;
  /** Number of a decision of the Commission. */
  decision: object;
  /** Path of a field of a record. */
  fieldPath: object;
  /** Id of the record itself. */
  ownId: object;
  /** Key of a link of the same record. */
  linkKey: object;
  /** Id of an act of the law tables. */
  act: object;
  /** Keys of the points of a right in the law tables. */
  rightPoints: object;
  /** Id of a contact point of the party that stands beside it. */
  contactPoint: object;
  /** Ids of contact points of a party. */
  contactPoints: object;
  /** Ids of items of the list that the item itself belongs to. */
  siblings: object;
  /** Inflected forms by language. */
  wordForms: object;
  /** Visibility of single fields by their path. */
  fieldVisibility: object;
  enum: { readonly values: readonly string[]; readonly words: WordsKey };
  enums: { readonly values: readonly string[]; readonly words: WordsKey };
  reference: { readonly to: RecordType | 'any' };
  references: { readonly to: RecordType | 'any' };
  selection: { readonly to: RecordType };
  answer: { readonly of: ValueForm; readonly mayBeNotApplicable: boolean };
  /** A value, or one word in its place. */
  orLiteral: { readonly literal: string; readonly of: ValueForm; readonly words: WordsKey };
  list: { readonly item: ValueForm; readonly words: WordsKey };
  enumRecord: {
    readonly values: readonly string[];
    readonly of: ValueForm;
    readonly words: WordsKey;
  };
  group: { readonly name: NamedValue | null; readonly fields: readonly FieldForm[] };
  choice: {
    readonly name: NamedValue | null;
    readonly discriminator: string | null;
    readonly arms: readonly Arm[];
    readonly words: WordsKey;
  };
};

export type ValueKind = keyof FormKinds;

/** With what a value of the model is edited, as the schema tells it. */
export type ValueForm<Kind extends ValueKind = ValueKind> = {
  [Each in Kind]: { readonly kind: Each; readonly schema: Schema } & FormKinds[Each];
}[Kind];
