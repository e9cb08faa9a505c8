import { describe, expect, it } from 'vitest';
import { messagesIn, uiLanguages } from '#shared/messages/messages.ts';
import { recordBase } from '#shared/model/base.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { recordSchemas } from '#shared/model/records.ts';
import { settingsSchema } from '#shared/model/settings.ts';
import { points } from '#shared/checks/points/point-keys.ts';

/** Fields that no place in a report ever means: ids, times, and words that belong to others. */
const unnamed = new Set([...Object.keys(recordBase), 'id', 'libraryKey', 'isDefault']);
const forms = new Set(['forms', 'nameForms']);

const named = recordTypes.flatMap((type) =>
  Object.keys(recordSchemas[type].shape)
    .filter((field) => !unnamed.has(field) && !forms.has(field))
    .map((field) => [type, field] as const),
);

describe.each(uiLanguages)('the names of fields in %s', (language) => {
  const { fields, recordTypes: types, points: pointNames } = messagesIn(language);
  const byType: Readonly<Record<string, Readonly<Record<string, string>>>> = fields;

  it('are there for every type of record and each of its fields', () => {
    expect(recordTypes.filter((type) => types[type].trim() === '')).toEqual([]);
    const lacking = named.filter(([type, field]) => {
      return (byType[type]?.[field] ?? byType['any']?.[field] ?? '') === '';
    });
    expect(lacking).toEqual([]);
    expect(Object.keys(fields.settings)).toEqual(Object.keys(settingsSchema.shape));
  });

  it('are there for no field that does not exist', () => {
    const wrong = recordTypes.flatMap((type) =>
      Object.keys(byType[type] ?? {})
        .filter((path) => !((path.split('/')[0] ?? '') in recordSchemas[type].shape))
        .map((path) => `${type}/${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('and of points are there for every point of a notice', () => {
    expect(Object.keys(pointNames)).toEqual(Object.keys(points));
  });
});
