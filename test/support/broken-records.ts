import { activity, settings } from './small-file.ts';
import { json, utf8, type BrokenFiles } from './broken-file.ts';

/** JSON that is not a workspace, or one with a record that is none. */
export const brokenRecords: BrokenFiles = {
  'JSON of something else': {
    bytes: utf8('{"name":"package"}'),
    code: 'not-a-workspace',
    place: '/format',
  },
  'a newer format': { bytes: json({ formatVersion: 2 }), code: 'too-new', place: '/formatVersion' },
  'a newer record type': {
    bytes: json({ schemaVersions: { activities: 99 } }),
    code: 'too-new',
    place: '/schemaVersions/activities',
  },
  'a record type that is not known': {
    bytes: json({ schemaVersions: { holograms: 1 } }),
    code: 'too-new',
    place: '/schemaVersions/holograms',
  },
  'a format version of the wrong type': {
    bytes: json({ formatVersion: 'one' }),
    code: 'wrong-value',
    place: '/formatVersion',
  },
  'no settings': {
    bytes: json({ settings: undefined }),
    code: 'missing-field',
    place: '/settings',
  },
  'an unknown field': {
    bytes: json(activity({ nmae: {} })),
    code: 'unknown-field',
    place: '/activities/0/nmae',
  },
  'an unknown field at the top': {
    bytes: json({ records: [] }),
    code: 'unknown-field',
    place: '/records',
  },
  'a wrong type': { bytes: json({ parties: {} }), code: 'wrong-type', place: '/parties' },
  'a bare value in place of an answer': {
    bytes: json(activity({ role: 'controller' })),
    code: 'wrong-type',
    place: '/activities/0/role',
  },
  'a value that is not allowed': {
    bytes: json(activity({ modality: 'sometimes' })),
    code: 'wrong-value',
    place: '/activities/0/modality',
  },
  'an unknown state of an answer': {
    bytes: json(activity({ role: { state: 'perhaps' } })),
    code: 'wrong-value',
    place: '/activities/0/role/state',
  },
  'a missing field': {
    bytes: json({ parties: [{ id: 'company' }] }),
    code: 'missing-field',
    place: '/parties/0/legalName',
  },
  'an id that is none': {
    bytes: json({ parties: [{ id: 'Yritys Oy', legalName: 'Yritys Oy' }] }),
    code: 'invalid-id',
    place: '/parties/0/id',
  },
  'a day that does not exist': {
    bytes: json(activity({ operatingSince: '2026-02-29' })),
    code: 'invalid-date',
    place: '/activities/0/operatingSince',
  },
  'a period that is none': {
    bytes: json({
      registers: [{ id: 'customers', name: {}, review: { cycle: 'P' } }],
    }),
    code: 'invalid-duration',
    place: '/registers/0/review/cycle',
  },
  'a country that is none': {
    bytes: json(settings({ defaultCountry: 'Finland' })),
    code: 'invalid-country',
    place: '/settings/defaultCountry',
  },
  'a language that is none': {
    bytes: json(activity({ name: { finnish: { text: 'Myynti' } } })),
    code: 'invalid-language',
    place: '/activities/0/name/finnish',
  },
  'a hash that is none': {
    bytes: json({ attachments: [{ id: 'file', fileName: 'a.txt', sha256: 'abc' }] }),
    code: 'wrong-form',
    place: '/attachments/0/sha256',
  },
  'an empty list that must not be': {
    bytes: json(settings({ languages: [] })),
    code: 'too-short',
    place: '/settings/languages',
  },
  'a number out of range': {
    bytes: json(
      activity({ consents: [{ id: 'consent', ageThresholds: [{ country: 'FI', years: 3 }] }] }),
    ),
    code: 'out-of-range',
    place: '/activities/0/consents/0/ageThresholds/0/years',
  },
  'a key that an object has twice': {
    bytes: utf8('{"format":"seloste","settings":{"name":"a","name":"b"}}'),
    code: 'duplicate-key',
    place: '/settings/name',
  },
  'a key that programs take for something else': {
    bytes: utf8('{"format":"seloste","settings":{"__proto__":{}}}'),
    code: 'forbidden-key',
    place: '/settings/__proto__',
  },
};
