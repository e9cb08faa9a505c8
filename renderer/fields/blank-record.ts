import type { NewRecord } from '#shared/commands/add-record.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { noticeId, registerId } from '#shared/model/ids.ts';

/** What a new record is put into. Ids are those of the open workspace. */
export type BlankContext = {
  /** What the record is called; may be empty for types without a name. */
  readonly name: string;
  /** Language that the name is in: the first of the workspace. */
  readonly language: string;
  readonly register: string | null;
  readonly notice: string | null;
};

/** Types that somebody adds by hand; dismissals and attachments come about in another way. */
export type AddedType = Exclude<RecordType, 'dismissals' | 'attachments'>;

/** Types of record that belong to one register. */
export const typesOfRegister: readonly RecordType[] = [
  'activities',
  'sources',
  'disclosures',
  'transfers',
  'retentionRules',
  'clauses',
  'rightsSettings',
  'trackers',
  'notices',
  'versions',
];

type Blank = (context: BlankContext) => NewRecord | null;

const named = ({ name, language }: BlankContext) => ({ [language]: { text: name } });
const wording = (context: BlankContext) => ({ text: named(context) });

/** Makes a record of a type that lives in a register; `null` where the workspace has none. */
const inRegister =
  (
    make: (context: BlankContext, register: ReturnType<typeof registerId.parse>) => NewRecord,
  ): Blank =>
  (context) =>
    context.register === null ? null : make(context, registerId.parse(context.register));

const blanks: Readonly<Record<AddedType, Blank>> = {
  vocabulary: (context) => ({
    type: 'vocabulary',
    name: context.name,
    record: { kind: 'subjectCategory', texts: named(context) },
  }),
  dataCategories: (context) => ({
    type: 'dataCategories',
    name: context.name,
    record: { name: wording(context) },
  }),
  parties: ({ name }) => ({ type: 'parties', name, record: { legalName: name } }),
  systems: ({ name }) => ({ type: 'systems', name, record: { name } }),
  registers: (context) => ({
    type: 'registers',
    name: context.name,
    record: { name: named(context) },
  }),
  activities: inRegister((context, register) => ({
    type: 'activities',
    name: context.name,
    record: { register, name: named(context), purpose: { text: {} } },
  })),
  sources: inRegister((_, register) => ({ type: 'sources', record: { register } })),
  disclosures: inRegister((_, register) => ({
    type: 'disclosures',
    record: { register, recipient: { kind: 'notStated' } },
  })),
  transfers: inRegister((_, register) => ({ type: 'transfers', record: { register } })),
  retentionRules: inRegister((_, register) => ({ type: 'retentionRules', record: { register } })),
  measures: (context) => ({
    type: 'measures',
    name: context.name,
    record: {
      name: wording(context),
      kind: 'organisational',
      ...(context.register !== null && { register: registerId.parse(context.register) }),
    },
  }),
  clauses: inRegister((context, register) => ({
    type: 'clauses',
    name: context.name,
    record: { register, type: 'custom', sections: ['general'], text: wording(context) },
  })),
  rightsSettings: inRegister((_, register) => ({
    type: 'rightsSettings',
    record: { register, right: 'all' },
  })),
  trackers: inRegister(({ name }, register) => ({
    type: 'trackers',
    name,
    record: { register, name },
  })),
  glossaryTerms: (context) =>
    context.notice === null
      ? null
      : {
          type: 'glossaryTerms',
          name: context.name,
          record: {
            notice: noticeId.parse(context.notice),
            term: named(context),
            meaning: { kind: 'definition', definition: {} },
          },
        },
  notices: inRegister((context, register) => ({
    type: 'notices',
    name: context.name,
    record: { registers: [register], title: context.name === '' ? {} : named(context) },
  })),
  versions: inRegister((_, register) => ({
    type: 'versions',
    record: { of: { kind: 'record', register } },
  })),
  assessments: (context) => ({
    type: 'assessments',
    name: context.name,
    record: { kind: 'legitimateInterest', title: named(context) },
  }),
};

/** A new record with as little in it as its schema allows; `null` where there is nothing to put it into. */
export function blankRecord(type: AddedType, context: BlankContext): NewRecord | null {
  return blanks[type](context);
}
