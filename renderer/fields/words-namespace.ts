import type { FormType } from './field-form.ts';

/** The locale file with the words of a type of record: `fields-data-categories`. */
export function wordsNamespace(type: FormType): string {
  return `fields-${type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
