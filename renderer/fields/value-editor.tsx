import { createElement, type ReactNode } from 'react';
import type { EditorProps } from './editor-props.ts';
import {
  BooleanEditor,
  EnumEditor,
  EnumsEditor,
  OrLiteralEditor,
} from './editors/choice-editors.tsx';
import { ContactPointEditor, ContactPointsEditor } from './editors/contact-editors.tsx';
import {
  CountriesEditor,
  CountryEditor,
  LanguageEditor,
  LanguagesEditor,
} from './editors/country-editors.tsx';
import { ActEditor, RightPointsEditor } from './editors/law-editors.tsx';
import { DecisionEditor } from './editors/decision-editor.tsx';
import { FieldPathEditor } from './editors/field-path-editor.tsx';
import { ListEditor } from './editors/list-editor.tsx';
import { LocalizedTextEditor } from './editors/localized-text-editor.tsx';
import {
  AnswerEditor,
  ChoiceEditor,
  EnumRecordEditor,
  GroupEditor,
} from './editors/object-editors.tsx';
import {
  ReferenceEditor,
  ReferencesEditor,
  SelectionEditor,
} from './editors/reference-editors.tsx';
import {
  FieldVisibilityEditor,
  LinkKeyEditor,
  SiblingsEditor,
} from './editors/same-record-editors.tsx';
import {
  InstantEditor,
  LongTextEditor,
  NumberEditor,
  OwnIdEditor,
  TextEditor,
  TextOrBooleanEditor,
  TextsEditor,
} from './editors/text-editors.tsx';
import { DateEditor, DurationEditor } from './editors/time-editors.tsx';
import { WordFormsEditor } from './editors/word-forms-editor.tsx';
import { WordingEditor } from './editors/wording-editor.tsx';
import type { ValueKind } from './field-form.ts';

type Editor<Kind extends ValueKind> = (props: EditorProps<Kind>) => ReactNode;

/** With what each kind of value is edited: a kind without an editor does not compile. */
const editors: { readonly [Kind in ValueKind]: Editor<Kind> } = {
  text: TextEditor,
  longText: LongTextEditor,
  localizedText: LocalizedTextEditor,
  wording: WordingEditor,
  boolean: BooleanEditor,
  textOrBoolean: TextOrBooleanEditor,
  number: NumberEditor,
  date: DateEditor,
  instant: InstantEditor,
  duration: DurationEditor,
  country: CountryEditor,
  countries: CountriesEditor,
  language: LanguageEditor,
  languages: LanguagesEditor,
  texts: TextsEditor,
  fieldPath: FieldPathEditor,
  decision: DecisionEditor,
  ownId: OwnIdEditor,
  linkKey: LinkKeyEditor,
  act: ActEditor,
  rightPoints: RightPointsEditor,
  contactPoint: ContactPointEditor,
  contactPoints: ContactPointsEditor,
  siblings: SiblingsEditor,
  wordForms: WordFormsEditor,
  fieldVisibility: FieldVisibilityEditor,
  enum: EnumEditor,
  enums: EnumsEditor,
  reference: ReferenceEditor,
  references: ReferencesEditor,
  selection: SelectionEditor,
  answer: AnswerEditor,
  orLiteral: OrLiteralEditor,
  list: ListEditor,
  enumRecord: EnumRecordEditor,
  group: GroupEditor,
  choice: ChoiceEditor,
};

/** The editor that fits a value. */
export function ValueEditor<Kind extends ValueKind>(props: EditorProps<Kind>): ReactNode {
  const editor: Editor<Kind> = editors[props.form.kind];
  return createElement(editor, props);
}
