import type { Activity } from '#shared/model/activity.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';
import type { Measure } from '#shared/model/measure.ts';
import type { Register } from '#shared/model/register.ts';
import type { RetentionRule } from '#shared/model/retention-rule.ts';
import { covers, type Selection } from '#shared/model/scope.ts';
import type { Source } from '#shared/model/source.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import { isVisible, type Place, placeOf, visible } from '#shared/documents/context.ts';
import type { RecordContext } from './record-context.ts';
import {
  applied,
  type AppliedRule,
  inOrder,
  type RulesByActivity,
  rulesByActivity,
} from './rule-order.ts';
import { meetingData } from './rule-reach.ts';

/** An item of a list inside a record, with the place that its texts come from. */
export type Placed<Item> = { readonly place: Place; readonly field: string; readonly item: Item };

/** Everything that a sheet tells beyond the activity itself. Only what the reader may see. */
export type EntryFacts = {
  readonly dataUses: readonly Placed<DataUse>[];
  readonly legalBases: readonly Placed<LegalBasis>[];
  readonly sources: readonly Source[];
  readonly disclosures: readonly AppliedRule<Disclosure>[];
  readonly transfers: readonly AppliedRule<Transfer>[];
  readonly retention: readonly AppliedRule<RetentionRule>[];
  readonly measures: readonly AppliedRule<Measure>[];
};

/** The facts of a register, sorted by activity. */
export type RegisterFacts = {
  readonly of: (activity: Activity) => EntryFacts;
  /** What is tied to no single activity. Where the register has but one, all of it is that activity's. */
  readonly untied: EntryFacts;
};

type Rules = {
  readonly disclosures: RulesByActivity<Disclosure>;
  readonly transfers: RulesByActivity<Transfer>;
  readonly retention: RulesByActivity<RetentionRule>;
  readonly measures: RulesByActivity<Measure>;
  readonly sources: RulesByActivity<Source>;
};

/** Gathers the rules of a register once, for all of its activities. */
export function registerFacts(context: RecordContext, register: Register): RegisterFacts {
  const rules = rulesOf(context, register);
  const isSingle = context.index.activitiesOf(register.id).length === 1;
  const untied = untiedFacts(context, register, rules);
  const of = (activity: Activity): EntryFacts => {
    const own = activityFacts(context, activity, rules);
    return isSingle ? joined(own, untied) : own;
  };
  return { of, untied: isSingle ? noFacts : untied };
}

/** Whether there is nothing to tell. */
export function isEmpty(facts: EntryFacts): boolean {
  return Object.values(facts).every((list: readonly unknown[]) => list.length === 0);
}

/** The data categories that are processed, by id. */
function processedCategories(dataUses: EntryFacts['dataUses']): readonly string[] {
  return dataUses.filter(({ item }) => isProcessed(item)).map(({ item }) => item.dataCategory);
}

/** Whether data is processed at all: data that is not wanted, or not collected, is in no record. */
export function isProcessed({ polarity }: DataUse): boolean {
  return polarity === 'processed' || polarity === 'seenNotStored';
}

const noFacts: EntryFacts = {
  dataUses: [],
  legalBases: [],
  sources: [],
  disclosures: [],
  transfers: [],
  retention: [],
  measures: [],
};

function rulesOf(context: RecordContext, register: Register): Rules {
  const { index } = context;
  const activitiesOf = (rule: { scope: { activities: Selection<string> } }) =>
    rule.scope.activities;
  return {
    disclosures: rulesByActivity(visible(index.disclosuresOf(register.id), context), activitiesOf),
    transfers: rulesByActivity(visible(index.transfersOf(register.id), context), (transfer) =>
      transferSelection(context, transfer),
    ),
    retention: rulesByActivity(visible(index.retentionRulesOf(register.id), context), activitiesOf),
    measures: rulesByActivity(
      visible(index.measuresOf(register.id), context).filter((measure) =>
        isPrinted(context, measure),
      ),
      activitiesOf,
    ),
    sources: rulesByActivity(visible(index.sourcesOf(register.id), context), ({ scope }) =>
      scope.activities.kind === 'only' ? scope.activities : nothing,
    ),
  };
}

const nothing: Selection<string> = { kind: 'only', ids: [] };

/** Ended measures are in no record, planned ones in the internal copy only. */
function isPrinted(context: RecordContext, { status }: Measure): boolean {
  return status === 'inPlace' || (status === 'planned' && context.audience === 'internal');
}

/** A transfer that names no activities follows the disclosure that takes the data there. */
function transferSelection(context: RecordContext, transfer: Transfer): Selection<string> {
  const own = transfer.scope.activities;
  if (own.kind !== 'all' || transfer.disclosure === null) return own;
  return context.index.disclosure(transfer.disclosure).scope.activities;
}

function activityFacts(context: RecordContext, activity: Activity, rules: Rules): EntryFacts {
  const place = placeOf('activities', activity);
  const dataUses = usesAt(context, place, activity.dataUses).filter(({ field }) =>
    isVisible(activity, context, field),
  );
  const categories = processedCategories(dataUses);
  const meets = meetingData(context, activity, dataUses);
  return {
    dataUses,
    legalBases: placed(place, 'legalBases', activity.legalBases).filter(({ field }) =>
      isVisible(activity, context, field),
    ),
    sources: sourcesOf(context, dataUses, rules.sources.of(activity)),
    disclosures: applied(rules.disclosures.of(activity).filter(meets), categories),
    transfers: applied(rules.transfers.of(activity).filter(meets), categories),
    retention: applied(rules.retention.of(activity).filter(meets), categories),
    measures: applied(rules.measures.of(activity).filter(meets), categories),
  };
}

function untiedFacts(context: RecordContext, register: Register, rules: Rules): EntryFacts {
  const place = placeOf('registers', register);
  const dataUses = usesAt(context, place, register.dataUses);
  const categories = processedCategories(dataUses);
  const named = register.sources.map((id) => context.index.source(id));
  return {
    dataUses,
    legalBases: placed(place, 'legalBases', register.legalBases),
    sources: sourcesOf(context, dataUses, visible(named, context)),
    disclosures: applied(rules.disclosures.untied, categories),
    transfers: applied(rules.transfers.untied, categories),
    retention: applied(rules.retention.untied, categories),
    measures: applied(rules.measures.untied, categories),
  };
}

function usesAt(
  context: RecordContext,
  place: Place,
  uses: readonly DataUse[],
): readonly Placed<DataUse>[] {
  const seen = uses.filter((use) =>
    isVisible(context.index.dataCategory(use.dataCategory), context),
  );
  return placed(
    place,
    'dataUses',
    inOrder(seen).map(({ rule }) => rule),
  );
}

function placed<Item extends { readonly id: string }>(
  place: Place,
  list: string,
  items: readonly Item[],
): readonly Placed<Item>[] {
  return items.map((item) => ({ place, field: `${list}/${item.id}`, item }));
}

function sourcesOf(
  context: RecordContext,
  dataUses: readonly Placed<DataUse>[],
  named: readonly Source[],
): readonly Source[] {
  const used = dataUses.flatMap(({ item }) => item.sources.map((id) => context.index.source(id)));
  return [...new Set([...visible(used, context), ...named])];
}

function joined(own: EntryFacts, shared: EntryFacts): EntryFacts {
  return {
    dataUses: [...own.dataUses, ...shared.dataUses],
    legalBases: [...own.legalBases, ...shared.legalBases],
    sources: [...new Set([...own.sources, ...shared.sources])],
    disclosures: [...own.disclosures, ...shared.disclosures],
    transfers: [...own.transfers, ...shared.transfers],
    retention: [...own.retention, ...shared.retention],
    measures: [...own.measures, ...shared.measures],
  };
}

/** The data uses of activities that a selection of categories covers. */
export function usesWithin(
  facts: readonly EntryFacts[],
  selection: Selection<string>,
): EntryFacts['dataUses'] {
  return facts
    .flatMap(({ dataUses }) => dataUses)
    .filter(({ item }) => selection.kind === 'notStated' || covers(selection, item.dataCategory));
}
