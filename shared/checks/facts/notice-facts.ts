import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';
import type { Notice } from '#shared/model/notice.ts';
import type { Party } from '#shared/model/party.ts';
import type { Register } from '#shared/model/register.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import type { Right, RightsSetting } from '#shared/model/rights-setting.ts';
import { covers } from '#shared/model/scope.ts';
import { controllersIn } from '#shared/workspace/controllers.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import type { Flow } from './flows.ts';
import { concerns, flowsOf } from './flows.ts';
import type { RegisterFacts } from './register-facts.ts';
import { isOwn, isProcessed, registerFacts } from './register-facts.ts';
import { coversAny } from './selection.ts';

/** A controller that the notice has to name; `party` is missing where only a group or class is told. */
export type NoticeController = {
  readonly register: Register;
  readonly controller: Register['controllers'][number];
  readonly party: Party | undefined;
};

/** A legal basis with the activity that rests on it, or the register where it is tied to none. */
export type PlacedBasis = {
  readonly activity: Activity | null;
  readonly basis: LegalBasis;
  readonly place: FieldPlace;
};

/** A data use that holds data, with its place. */
export type PlacedUse = {
  readonly activity: Activity | null;
  readonly use: DataUse;
  readonly place: FieldPlace;
};

/** What a notice tells, and what it would have to. Only public records reach data subjects. */
export type NoticeFacts = {
  readonly notice: Notice;
  /** `true`: only what records state counts, nothing that the product would derive. */
  readonly isAsStated: boolean;
  readonly registers: readonly RegisterFacts[];
  readonly controllers: readonly NoticeController[];
  readonly activities: readonly Activity[];
  readonly own: readonly Activity[];
  readonly bases: readonly PlacedBasis[];
  /** Own activities without any basis that is known, and without one for all of their register. */
  readonly withoutBasis: readonly Activity[];
  readonly uses: readonly PlacedUse[];
  readonly disclosures: readonly Disclosure[];
  /** Flows out of the EEA that concern own activities. */
  readonly flows: readonly Flow[];
  readonly settingOf: (right: Right) => RightsSetting | undefined;
  readonly textDate: IsoDate | undefined;
};

/** Gathers what a notice covers; each fact is worked out when somebody asks for it, and once. */
export function noticeFacts(notice: Notice, records: RecordReader, asOf: IsoDate): NoticeFacts {
  const registers = once(() =>
    notice.registers
      .flatMap((id) => records.find('registers', id) ?? [])
      .map((register) => publicFacts(registerFacts(register, records, asOf))),
  );
  const activities = once(() =>
    registers()
      .flatMap((facts) => facts.activities)
      .filter(({ id }) => notice.activities.kind === 'notStated' || covers(notice.activities, id)),
  );
  const own = once(() => activities().filter(isOwn));
  const told = toldFacts({ registers, activities, own });
  const controllers = once(() =>
    registers().flatMap(({ register }) => controllersOf(register, notice, records)),
  );
  const flows = once(() =>
    registers()
      .flatMap((facts) => flowsOf(facts, records, asOf))
      .filter((flow) => concerns(flow, own())),
  );
  return {
    notice,
    isAsStated: notice.content === 'asStated',
    get registers() {
      return registers();
    },
    get controllers() {
      return controllers();
    },
    get activities() {
      return activities();
    },
    get own() {
      return own();
    },
    get bases() {
      return told.bases();
    },
    get withoutBasis() {
      return told.withoutBasis();
    },
    get uses() {
      return told.uses();
    },
    get disclosures() {
      return told.disclosures();
    },
    get flows() {
      return flows();
    },
    settingOf: (right) => {
      const settings = told.settings().filter((setting) => setting.right === right);
      return settings.find(isRule) ?? settings[0];
    },
    get textDate() {
      return registers()[0]?.textDate;
    },
  };
}

type Gathered = {
  readonly registers: () => readonly RegisterFacts[];
  readonly activities: () => readonly Activity[];
  readonly own: () => readonly Activity[];
};

function toldFacts({ registers, activities, own }: Gathered) {
  return {
    bases: once(() => [...ofRegisters(registers()), ...own().flatMap(basesOf)]),
    withoutBasis: once(() => {
      const general = registers().flatMap(({ register }) =>
        register.legalBases.every(isOpen) ? [] : [String(register.id)],
      );
      return own().filter(
        ({ register, legalBases }) => legalBases.every(isOpen) && !general.includes(register),
      );
    }),
    uses: once(() => [...registers().flatMap(usesOfRegister), ...activities().flatMap(usesOf)]),
    disclosures: once(() =>
      registers().flatMap(({ disclosures }) =>
        disclosures.filter(({ scope }) => touches(scope.activities, activities())),
      ),
    ),
    settings: once(() => registers().flatMap(({ rightsSettings }) => rightsSettings)),
  };
}

/** Whether a setting gives its right, and does not merely take something from another one. */
function isRule({ overrides, modality }: RightsSetting): boolean {
  return overrides.length === 0 && modality !== 'never';
}

/** A fact that is worked out when it is first asked for. */
function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** What data subjects may be told of a register. */
function publicFacts(facts: RegisterFacts): RegisterFacts {
  const activities = once(() => facts.activities.filter(isPublic));
  const disclosures = once(() => facts.disclosures.filter(isPublic));
  const transfers = once(() => facts.transfers.filter(isPublic));
  const retentionRules = once(() => facts.retentionRules.filter(isPublic));
  const sources = once(() => facts.sources.filter(isPublic));
  const rightsSettings = once(() => facts.rightsSettings.filter(isPublic));
  return {
    register: facts.register,
    get activities() {
      return activities();
    },
    get own() {
      return activities().filter(isOwn);
    },
    get processing() {
      return activities().filter((activity) => !isOwn(activity));
    },
    get disclosures() {
      return disclosures();
    },
    get transfers() {
      return transfers();
    },
    get retentionRules() {
      return retentionRules();
    },
    get sources() {
      return sources();
    },
    get rightsSettings() {
      return rightsSettings();
    },
    get notices() {
      return facts.notices;
    },
    get textDate() {
      return facts.textDate;
    },
  };
}

function isPublic({ visibility }: { readonly visibility: string }): boolean {
  return visibility === 'public';
}

function touches(
  selection: Parameters<typeof coversAny>[0],
  activities: readonly Activity[],
): boolean {
  if (selection.kind === 'notStated') return true;
  return coversAny(
    selection,
    activities.map(({ id }) => id),
  );
}

function isOpen({ point }: LegalBasis): boolean {
  return point.state !== 'answered';
}

function controllersOf(
  register: Register,
  notice: Notice,
  records: RecordReader,
): readonly NoticeController[] {
  return controllersIn(register, notice.country).map((controller) => ({
    register,
    controller,
    party:
      controller.party.kind === 'party'
        ? records.find('parties', controller.party.party)
        : undefined,
  }));
}

function ofRegisters(registers: readonly RegisterFacts[]): readonly PlacedBasis[] {
  return registers.flatMap(({ register }) =>
    register.legalBases.map((basis) => ({
      activity: null,
      basis,
      place: { type: 'registers', record: register.id, field: `legalBases/${basis.id}` },
    })),
  );
}

/** The legal bases of one activity with their places. */
export function basesOf(activity: Activity): readonly PlacedBasis[] {
  return activity.legalBases.map((basis) => ({
    activity,
    basis,
    place: { type: 'activities', record: activity.id, field: `legalBases/${basis.id}` },
  }));
}

/** The data uses of one activity that hold data, with their places. */
function usesOf(activity: Activity): readonly PlacedUse[] {
  return activity.dataUses.filter(isProcessed).map((use) => ({
    activity,
    use,
    place: { type: 'activities', record: activity.id, field: `dataUses/${use.id}` },
  }));
}

function usesOfRegister({ register }: RegisterFacts): readonly PlacedUse[] {
  return register.dataUses.filter(isProcessed).map((use) => ({
    activity: null,
    use,
    place: { type: 'registers', record: register.id, field: `dataUses/${use.id}` },
  }));
}
