import { stateOf } from '#shared/law/countries.ts';
import { statutoryRetention } from '#shared/law/national.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { activityData } from '#shared/checks/facts/activity-data.ts';
import { rulesCovering } from '#shared/checks/facts/activity-retention.ts';
import { controllerCountry } from '#shared/checks/facts/controller-country.ts';
import { namesNorm } from '#shared/checks/facts/norm-named.ts';
import { kindOfRecords } from '#shared/checks/facts/record-kinds.ts';
import { createRecordStore, type RecordReader } from '#shared/checks/record-store.ts';
import type { Reached } from './impact-step.ts';
import type { NationalTarget } from './law-target.ts';

type Read = {
  readonly workspace: Workspace;
  readonly records: RecordReader;
  /** Whether the law of the country that is asked about applies to a register. */
  readonly applies: (register: string) => boolean;
};

/**
 * The records that a rule of national law decides on: ages of consent, uses of identification numbers, storage
 * periods whose ground names the norm, or that are about records of its kind without naming a law.
 */
export function nationalHits(workspace: Workspace, target: NationalTarget): readonly Reached[] {
  const store = createRecordStore();
  store.update(workspace);
  const { settings } = workspace;
  const records = store.reader;
  const applies = (register: string) =>
    stateOf(controllerCountry(register, { records, settings })) === target.country;
  const read: Read = { workspace, records, applies };
  switch (target.rule) {
    case 'consentAge':
      return ages(read, target.country);
    case 'identityNumber':
      return numbers(read);
    case 'retention':
      return periods(read, target.key);
  }
}

/** A record that rests on the rule without naming it. */
function hit(type: RecordType, record: string, field: string): Reached {
  return { step: { type, record, field, via: 'means' }, from: null, spread: 'all' };
}

function ages({ workspace, applies }: Read, country: string): readonly Reached[] {
  const limits = workspace.registers.filter(
    ({ id, children }) => children.ageLimit.state === 'answered' && applies(id),
  );
  const thresholds = workspace.activities.flatMap(({ id, consents }) =>
    consents.flatMap((consent) =>
      consent.ageThresholds.flatMap((threshold, index) =>
        stateOf(threshold.country) === country
          ? [hit('activities', id, `consents/${consent.id}/ageThresholds/${index}`)]
          : [],
      ),
    ),
  );
  return [...limits.map(({ id }) => hit('registers', id, 'children/ageLimit')), ...thresholds];
}

function numbers({ workspace, records, applies }: Read): readonly Reached[] {
  return workspace.activities
    .filter(({ register }) => applies(register))
    .flatMap((activity) =>
      activityData(activity, records)
        .sensitive.filter(
          ({ category }) => category.sensitivity.kind === 'nationalIdentificationNumber',
        )
        .map(({ use }) => hit('activities', activity.id, `dataUses/${use.id}`)),
    );
}

function periods({ workspace, records, applies }: Read, norm: string): readonly Reached[] {
  const row = statutoryRetention.find(({ id }) => id === norm);
  if (row === undefined) return [];
  const naming = workspace.retentionRules.flatMap(({ id, grounds }) => {
    const index = grounds.findIndex((ground) => namesNorm(ground, row.law));
    if (index < 0) return [];
    const step = { type: 'retentionRules', record: id, field: `grounds/${index}` } as const;
    return [{ step: { ...step, via: 'law' }, from: null, spread: 'all' } as const];
  });
  const ofKind = workspace.activities
    .filter(({ register }) => applies(register))
    .flatMap((activity) =>
      rulesCovering(records.ownedBy('retentionRules', activity.register), activity, records)
        .filter((rule) => rule.grounds.length === 0 && row.kind !== null)
        .filter((rule) => kindOfRecords(rule, activity, records) === row.kind)
        .map(({ id }) => hit('retentionRules', id, 'outcomes')),
    );
  return [...naming, ...ofKind];
}
