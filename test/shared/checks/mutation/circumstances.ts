import { instrument } from '#shared/law/instruments.ts';
import { specialCategoryConditions } from '#shared/law/legal-bases.ts';
import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import type { Party } from '#shared/model/party.ts';
import type { Register } from '#shared/model/register.ts';
import type { RetentionRule } from '#shared/model/retention-rule.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { Removal } from '#test/support/removals.ts';

type Circumstance = (removal: Removal, workspace: Workspace) => boolean;

const activity = ({ record }: Removal) => record as Activity;
const transfer = ({ record }: Removal) => record as Transfer;
const isProcessor = ({ role }: Activity) => answered(role) === 'processor';
/** The item of a list that the field lies in, by its place in the path. */
const itemAt = ({ field }: Removal, step: number) => field.split('/')[step];

function sourceKinds({ dataUses }: Activity, { sources }: Workspace): readonly unknown[] {
  const named = dataUses.flatMap((use) => use.sources.map(String));
  return sources.filter(({ id }) => named.includes(id)).map(({ kind }) => answered(kind));
}

const circumstances = {
  /** The activity is done for somebody else: Art. 30(2) asks for less. */
  processor: (removal) => isProcessor(activity(removal)),
  /** A person known by a role alone. */
  role: ({ record }) => (record as Party).title !== undefined,
  noController: ({ record }, { registers }) =>
    !registers.some(({ controllers }) =>
      controllers.some(({ party }) => party.kind === 'party' && party.party === record.id),
    ),
  onlyController: ({ record }) => (record as Register).controllers.length === 1,
  /** The officer is a party of its own, with contacts of its own. */
  officerElsewhere: ({ record }) => (answered((record as Party).dpo)?.party ?? null) !== null,
  /** Neither the point of Art. 6(1) nor that of Art. 9(2) rests on a law. */
  needsNoLaw: (removal) => {
    const basis = activity(removal).legalBases.find(({ id }) => id === itemAt(removal, 1));
    const point = basis === undefined ? undefined : answered(basis.point);
    const needing = specialCategoryConditions.filter(({ needsLaw }) => needsLaw);
    const isSpecial = needing.some(({ id }) => basis?.article9.includes(id) === true);
    return point !== 'c' && point !== 'e' && !isSpecial;
  },
  /** The data is seen or refused, and not held. */
  notHeld: (removal) => {
    const use = activity(removal).dataUses.find(({ id }) => id === itemAt(removal, 1));
    return use?.polarity !== 'processed';
  },
  /** All nine criteria are answered. */
  screened: (removal) => Object.keys(activity(removal).dpia.criteria).length === 9,
  /** Without a significant effect no decision falls under Art. 22. */
  effectDenied: (removal) => {
    const decision = answered(activity(removal).automatedDecisions);
    return decision !== undefined && answered(decision.significantEffect) === false;
  },
  /** Nobody has to give the data, or it can be given another way. */
  voluntary: (removal) => {
    const provision = answered(activity(removal).provision);
    return provision?.kind === 'voluntary' || (provision?.otherWay ?? null) !== null;
  },
  /** All data comes from others: Art. 14 applies, and not 13(2)(e). */
  fromOthers: (removal, workspace) =>
    sourceKinds(activity(removal), workspace).every((kind) => kind === 'thirdParty'),
  /** Only activities done for somebody else use the source. */
  noOwnUse: ({ record }, { activities }) =>
    activities
      .filter((each) => !isProcessor(each))
      .every(({ dataUses }) =>
        dataUses.every(({ sources }) => !sources.map(String).includes(record.id)),
      ),
  subjectsByUse: ({ record }, { activities }) =>
    activities.some(
      ({ register, dataUses }) =>
        register === record.id && dataUses.some(({ dataSubjects }) => dataSubjects.kind === 'only'),
    ),
  never: ({ record }) => (record as Disclosure).modality === 'never',
  legalDemand: ({ record }) => (record as Disclosure).scope.condition?.kind === 'legalDemand',
  notStatutory: ({ record }) =>
    (answered((record as RetentionRule).outcomes) ?? []).every(
      ({ outcome }) => outcome.kind !== 'statutory',
    ),
  noClauses: (removal) =>
    transfer(removal).mechanisms[Number(itemAt(removal, 1))]?.instrument !== 'scc_commission',
  /** Nothing but adequacy decisions and derogations carries the transfer. */
  adequate: (removal) =>
    transfer(removal).mechanisms.every(
      (each) => each.instrument === 'adequacy' || instrument(each.instrument).kind === 'derogation',
    ),
  /** The recipient's place on the list answers for it. */
  listedRecipient: (removal, { disclosures, parties }) => {
    const disclosure = disclosures.find(({ id }) => id === transfer(removal).disclosure);
    const recipient = disclosure?.recipient;
    const party = parties.find(({ id }) => recipient?.kind === 'party' && id === recipient.party);
    return party?.frameworks.some(({ listed }) => listed.state === 'answered') === true;
  },
} satisfies Readonly<Record<string, Circumstance>>;

export type CircumstanceName = keyof typeof circumstances;

/** Whether one of the circumstances holds in the complete workspace. */
export function holdsAny(
  names: readonly CircumstanceName[],
  removal: Removal,
  workspace: Workspace,
): boolean {
  return names.some((name) => {
    const circumstance: Circumstance = circumstances[name];
    return circumstance(removal, workspace);
  });
}
