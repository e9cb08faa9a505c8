import { activity, smallFile, type Json } from './small-file.ts';
import { json, type BrokenFiles } from './broken-file.ts';

function rules(...overrides: readonly (readonly [string, readonly string[]])[]): Json {
  return {
    retentionRules: overrides.map(([id, ids]) => ({ id, register: 'customers', overrides: ids })),
  };
}

/** Records that do not fit together. */
export const brokenReferences: BrokenFiles = {
  'an id of two records of one type': {
    bytes: json({ parties: [...smallFile.parties, { id: 'company', legalName: 'Toinen Oy' }] }),
    code: 'duplicate-id',
    place: '/parties/2/id',
  },
  'an id of two records of different types': {
    bytes: json({
      registers: [
        { id: 'customers', name: {} },
        { id: 'company', name: {} },
      ],
    }),
    code: 'duplicate-id',
    place: '/registers/1/id',
  },
  'two items of a record with one id': {
    bytes: json(
      activity({
        legalBases: [{ id: 'one' }],
        consents: [{ id: 'one' }],
      }),
    ),
    code: 'duplicate-item-id',
    place: '/activities/0/consents/0/id',
  },
  'two links of a record with one key': {
    bytes: json(
      activity({
        links: [
          { key: 'terms', label: {} },
          { key: 'terms', label: {} },
        ],
      }),
    ),
    code: 'duplicate-link-key',
    place: '/activities/0/links/1/key',
  },
  'a reference to nothing': {
    bytes: json(activity({ register: 'suppliers' })),
    code: 'dangling-reference',
    place: '/activities/0/register',
  },
  'a reference to nothing, deep inside': {
    bytes: json(
      activity({
        legalBases: [{ id: 'basis', interests: [{ id: 'interest', what: { item: 'nothing' } }] }],
      }),
    ),
    code: 'dangling-reference',
    place: '/activities/0/legalBases/0/interests/0/what/item',
  },
  'a reference to a record of another type': {
    bytes: json(activity({ register: 'company' })),
    code: 'wrong-reference-type',
    place: '/activities/0/register',
  },
  'a contact point that the party does not have': {
    bytes: json(
      activity({
        provision: {
          state: 'answered',
          value: { kind: 'voluntary', otherWay: { party: 'company', contactPoint: 'desk' } },
        },
      }),
    ),
    code: 'unknown-item',
    place: '/activities/0/provision/value/otherWay/contactPoint',
  },
  'an officer with a contact point that is not there': {
    bytes: json({
      parties: [
        {
          id: 'company',
          legalName: 'Yritys Oy',
          dpo: { state: 'answered', value: { contactPoints: ['desk'] } },
        },
      ],
    }),
    code: 'unknown-item',
    place: '/parties/0/dpo/value/contactPoints/0',
  },
  'a data use that overrides one that is not there': {
    bytes: json({
      ...activity({ dataUses: [{ id: 'use', dataCategory: 'names', overrides: ['other'] }] }),
      dataCategories: [{ id: 'names', name: { text: {} } }],
    }),
    code: 'unknown-item',
    place: '/activities/0/dataUses/0/overrides/0',
  },
  'a link that the record does not have': {
    bytes: json(activity({ engagement: { termsLinkKey: 'terms' } })),
    code: 'unknown-link',
    place: '/activities/0/engagement/termsLinkKey',
  },
  'a rule that overrides itself': {
    bytes: json(rules(['one', ['one']])),
    code: 'reference-cycle',
    place: '/retentionRules/0/overrides/0',
  },
  'rules that override one another in a circle': {
    bytes: json(rules(['one', ['two']], ['two', ['three']], ['three', ['one']])),
    code: 'reference-cycle',
    place: '/retentionRules/2/overrides/0',
  },
  'data uses that override one another': {
    bytes: json({
      ...activity({
        dataUses: [
          { id: 'a', dataCategory: 'names', overrides: ['b'] },
          { id: 'b', dataCategory: 'names', overrides: ['a'] },
        ],
      }),
      dataCategories: [{ id: 'names', name: { text: {} } }],
    }),
    code: 'reference-cycle',
    place: '/activities/0/dataUses/1/overrides/0',
  },
  'activities that are part of one another': {
    bytes: json({
      activities: smallFile.activities.map((each, index) => ({
        ...each,
        partOf: smallFile.activities[1 - index]?.id,
      })),
    }),
    code: 'reference-cycle',
    place: '/activities/1/partOf',
  },
  'a disclosure that comes from itself': {
    bytes: json({
      disclosures: [
        {
          id: 'hosting',
          register: 'customers',
          recipient: { kind: 'notStated' },
          from: { kind: 'recipient', disclosure: 'hosting' },
        },
      ],
    }),
    code: 'reference-cycle',
    place: '/disclosures/0/from/disclosure',
  },
};
