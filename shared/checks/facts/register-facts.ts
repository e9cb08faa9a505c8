import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import type { Notice } from '#shared/model/notice.ts';
import type { Register } from '#shared/model/register.ts';
import type { RetentionRule } from '#shared/model/retention-rule.ts';
import type { RightsSetting } from '#shared/model/rights-setting.ts';
import type { Source } from '#shared/model/source.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import { lastTextDate } from './text-date.ts';

/** A register with everything that belongs to it; lists are read when they are asked for. */
export type RegisterFacts = {
  readonly register: Register;
  readonly activities: readonly Activity[];
  /** Done as controller or jointly, or with the role open: Arts. 13, 14 and 30(1) apply. */
  readonly own: readonly Activity[];
  /** Done on behalf of somebody else: Arts. 28 and 30(2). */
  readonly processing: readonly Activity[];
  readonly disclosures: readonly Disclosure[];
  readonly transfers: readonly Transfer[];
  readonly retentionRules: readonly RetentionRule[];
  readonly sources: readonly Source[];
  readonly rightsSettings: readonly RightsSetting[];
  readonly notices: readonly Notice[];
  /** Day of the text: the last change of its newest notice, else the day that is judged. */
  readonly textDate: IsoDate;
};

type Gathered = { readonly asOf: IsoDate; readonly facts: RegisterFacts };

/** Lists are read anew each time, so that one object serves whoever asks a reader about the register. */
const gathered = new WeakMap<RecordReader, WeakMap<Register, Gathered>>();

/** Gathers a register's records: whoever asks for a list depends on that list alone. */
export function registerFacts(
  register: Register,
  records: RecordReader,
  asOf: IsoDate,
): RegisterFacts {
  const ofReader = gathered.get(records) ?? new WeakMap<Register, Gathered>();
  gathered.set(records, ofReader);
  const known = ofReader.get(register);
  if (known?.asOf === asOf) return known.facts;
  const facts = gather(register, records, asOf);
  ofReader.set(register, { asOf, facts });
  return facts;
}

function gather(register: Register, records: RecordReader, asOf: IsoDate): RegisterFacts {
  const { id } = register;
  return {
    register,
    get activities() {
      return records.ownedBy('activities', id);
    },
    get own() {
      return partsOf(records.ownedBy('activities', id)).own;
    },
    get processing() {
      return partsOf(records.ownedBy('activities', id)).processing;
    },
    get disclosures() {
      return records.ownedBy('disclosures', id);
    },
    get transfers() {
      return records.ownedBy('transfers', id);
    },
    get retentionRules() {
      return records.ownedBy('retentionRules', id);
    },
    get sources() {
      return records.ownedBy('sources', id);
    },
    get rightsSettings() {
      return records.ownedBy('rightsSettings', id);
    },
    get notices() {
      return records.ownedBy('notices', id);
    },
    get textDate() {
      return lastTextDate(records.ownedBy('notices', id), records) ?? asOf;
    },
  };
}

type Parts = Pick<RegisterFacts, 'own' | 'processing'>;

/** Lists keep their identity while nothing in them changes. */
const parts = new WeakMap<readonly Activity[], Parts>();

function partsOf(activities: readonly Activity[]): Parts {
  const known = parts.get(activities);
  if (known !== undefined) return known;
  const made = {
    own: activities.filter(isOwn),
    processing: activities.filter((activity) => !isOwn(activity)),
  };
  parts.set(activities, made);
  return made;
}

/** Whether the duties of a controller apply to an activity; they do until it is known to be a processor's. */
export function isOwn(activity: Activity): boolean {
  return answered(activity.role) !== 'processor';
}

/** Whether data is there at all: what is not collected or not wanted needs no period and no source. */
export function isProcessed({ polarity }: DataUse): boolean {
  return polarity === 'processed';
}

/** Whether a register lists data for all purposes together. */
export function hasGeneralData({ dataUses }: Register): boolean {
  return dataUses.some(isProcessed);
}
