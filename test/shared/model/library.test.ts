import { describe, expect, it } from 'vitest';
import { libraryFileSchema, libraryItemSchema } from '#shared/model/library.ts';

const name = {
  key: 'identification.name',
  texts: { fi: 'nimi', sv: 'namn', en: 'name' },
  forms: { fi: { genitive: 'nimen', partitive: 'nimeä' } },
};
const nameCategory = {
  ...name,
  sensitivity: { kind: 'ordinary' },
  identifiesDirectly: true,
  freeContent: false,
};
const isFile = (kind: string, item: object) =>
  libraryFileSchema.safeParse({ kind, items: [item] }).success;

describe('library files', () => {
  it('take items with the fields of their kind', () => {
    expect(isFile('dataCategory', nameCategory)).toBe(true);
    expect(isFile('subjectCategory', name)).toBe(true);
  });

  it('refuse an item of another kind', () => {
    expect(isFile('dataCategory', name)).toBe(false);
    expect(isFile('subjectCategory', nameCategory)).toBe(false);
  });

  it('refuse an item without a text in one of the languages', () => {
    expect(isFile('subjectCategory', { ...name, texts: { fi: 'nimi', sv: 'namn' } })).toBe(false);
    expect(isFile('subjectCategory', { ...name, texts: { fi: 'nimi', sv: 'namn', en: '' } })).toBe(
      false,
    );
  });

  it('refuse a special category that does not say which', () => {
    expect(isFile('dataCategory', { ...nameCategory, sensitivity: { kind: 'special' } })).toBe(
      false,
    );
    expect(
      isFile('dataCategory', { ...nameCategory, sensitivity: { kind: 'special', type: 'health' } }),
    ).toBe(true);
  });

  it.each(['name', 'Identification.name', 'identification..name', 'identification.', 'a b.c'])(
    'refuse the key %s',
    (key) => {
      expect(isFile('subjectCategory', { ...name, key })).toBe(false);
    },
  );

  it('refuse grammatical forms that no phrase knows', () => {
    expect(isFile('subjectCategory', { ...name, forms: { fi: { abessive: 'nimettä' } } })).toBe(
      false,
    );
  });
});

describe('library items', () => {
  it('keep every field of their kind', () => {
    expect(libraryItemSchema.parse(nameCategory)).toEqual(nameCategory);
    expect(libraryItemSchema.parse(name)).toEqual(name);
  });
});
