import type { ValueForm } from './field-form.ts';

/** How a field stands on the page: one input under its label, a tick before it, or a head over several. */
export type FieldShape = 'input' | 'tick' | 'head';

const heads: ReadonlySet<ValueForm['kind']> = new Set([
  'group',
  'choice',
  'list',
  'enumRecord',
  'fieldVisibility',
  'wordForms',
  'wording',
  'localizedText',
  'ownId',
  'instant',
]);

/** The shape of a field, by what it holds. */
export function shapeOf(form: ValueForm): FieldShape {
  if (isContactRef(form)) return 'input';
  if (form.kind === 'boolean') return 'tick';
  if (form.kind === 'answer') return heads.has(form.of.kind) ? 'head' : 'input';
  return heads.has(form.kind) ? 'head' : 'input';
}

/** A contact point is picked in one go, party and all. */
function isContactRef(form: ValueForm): boolean {
  return form.kind === 'group' && form.name === 'contactRef';
}

/** Whether a value inside shows what was found in it on its own, so that the field around it need not. */
export function showsOwnFindings(form: ValueForm): boolean {
  const inner = form.kind === 'answer' ? form.of : form;
  return ['group', 'choice', 'list', 'enumRecord'].includes(inner.kind);
}

/** Whether an answer is one choice: its values and "not stated" then stand in one list. */
export function isChoiceAnswer(form: ValueForm<'answer'>): boolean {
  return form.of.kind === 'enum' || form.of.kind === 'boolean';
}

/** Values that are hidden until somebody wants them, where there may be none. */
export function isAddedOnDemand(form: ValueForm): boolean {
  return (form.kind === 'group' && !isContactRef(form)) || form.kind === 'choice';
}
