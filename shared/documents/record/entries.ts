import type { Activity } from '#shared/model/activity.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import type { Register } from '#shared/model/register.ts';
import { visible } from '#shared/documents/context.ts';
import { activityAnchor } from '#shared/documents/record-term.ts';
import { selectedActivities } from '#shared/documents/scope-term.ts';
import { type ActingParty, clientsOf, jointParties, keepersOf, means } from './acting-parties.ts';
import type { RecordContext } from './record-context.ts';
import {
  type EntryFacts,
  isEmpty,
  registerFacts,
  type RegisterFacts,
  usesWithin,
} from './register-facts.ts';
import { applied } from './rule-order.ts';

/** What a sheet of a record tells about. */
export type RecordEntry = {
  /** Id of its section, unique in the document. */
  readonly id: string;
  readonly register: Register;
  readonly subject:
    /** An activity; `client`: seen by the controller on whose behalf the keeper of the register acts. */
    | {
        readonly kind: 'activity';
        readonly activity: Activity;
        readonly seenBy: 'keeper' | 'client';
      }
    /** What a party does as processor for the controllers of a register. */
    | {
        readonly kind: 'service';
        readonly disclosure: Disclosure;
        readonly activities: readonly Activity[];
      }
    /** What the register holds without tying it to an activity. */
    | { readonly kind: 'untied' };
  readonly facts: EntryFacts;
};

/** What a record tells about one register. */
export type RecordPart = {
  readonly register: Register;
  readonly entries: readonly RecordEntry[];
  readonly untied: RecordEntry | null;
  /** Activities whose role is open: they go to neither record. */
  readonly open: readonly Activity[];
};

/** What a record tells about a register: domain model, section 4, point 1. */
export function recordPart(context: RecordContext, register: Register): RecordPart {
  const facts = registerFacts(context, register);
  const activities = visible(context.index.activitiesOf(register.id), context);
  const isKeeper = keeps(context, register);
  const entries = [
    ...activities.flatMap((activity) =>
      activityEntry(context, register, activity, facts, isKeeper),
    ),
    ...(context.role === 'processor' ? services(context, register, activities, facts) : []),
  ];
  const tells = isKeeper && entries.length > 0 && !isEmpty(facts.untied);
  return {
    register,
    entries,
    untied: tells
      ? { id: untiedAnchor(register), register, subject: { kind: 'untied' }, facts: facts.untied }
      : null,
    open: isKeeper ? activities.filter(({ role }) => role.state !== 'answered') : [],
  };
}

/** Id of the section of what is tied to no activity of a register. */
function untiedAnchor(register: Register): string {
  return `untied-${register.id}`;
}

function keeps(context: RecordContext, register: Register): boolean {
  return context.party === null || isAmong(context, keepersOf(context, register));
}

function activityEntry(
  context: RecordContext,
  register: Register,
  activity: Activity,
  facts: RegisterFacts,
  isKeeper: boolean,
): readonly RecordEntry[] {
  const seenBy = viewpoint(context, register, activity, isKeeper);
  if (seenBy === undefined) return [];
  return [
    {
      id: activityAnchor(activity),
      register,
      subject: { kind: 'activity', activity, seenBy },
      facts: facts.of(activity),
    },
  ];
}

/** From which side an activity belongs into the record; `undefined` if it does not. */
function viewpoint(
  context: RecordContext,
  register: Register,
  activity: Activity,
  isKeeper: boolean,
): 'keeper' | 'client' | undefined {
  if (activity.role.state !== 'answered') return undefined;
  const isProcessing = activity.role.value === 'processor';
  if (context.role === 'processor') return isProcessing && isKeeper ? 'keeper' : undefined;
  if (isProcessing) {
    return isAmong(context, clientsOf(context, activity)) ? 'client' : undefined;
  }
  const isOwn = isKeeper || isAmong(context, jointParties(context, register, activity));
  return isOwn ? 'keeper' : undefined;
}

/** Whether the party of the record is one of those. */
function isAmong({ party }: RecordContext, parties: readonly ActingParty[]): boolean {
  return party !== null && parties.some(({ reference }) => means(reference, party));
}

/** What the party of the record does as processor or sub-processor for the keepers of a register. */
function services(
  context: RecordContext,
  register: Register,
  activities: readonly Activity[],
  facts: RegisterFacts,
): readonly RecordEntry[] {
  const { party } = context;
  if (party === null) return [];
  return visible(context.index.disclosuresOf(register.id), context)
    .filter(({ recipient, role, modality }) => {
      const isProcessor =
        role.state === 'answered' && (role.value === 'processor' || role.value === 'subProcessor');
      return isProcessor && modality !== 'never' && means(recipient, party);
    })
    .map((disclosure) => service(context, register, disclosure, activities, facts));
}

function service(
  context: RecordContext,
  register: Register,
  disclosure: Disclosure,
  activities: readonly Activity[],
  facts: RegisterFacts,
): RecordEntry {
  const served = selectedActivities(disclosure.scope.activities, activities);
  const { index } = context;
  const dataUses = usesWithin(
    served.map((activity) => facts.of(activity)),
    disclosure.scope.dataCategories,
  );
  const onward = visible(index.disclosuresOf(register.id), context).filter(
    ({ from }) => from.kind === 'recipient' && from.disclosure === disclosure.id,
  );
  const carrying = new Set<string>([disclosure, ...onward].map(({ id }) => id));
  const transfers = visible(index.transfersOf(register.id), context).filter(
    (transfer) => transfer.disclosure !== null && carrying.has(transfer.disclosure),
  );
  const measures = visible(index.measuresOf(register.id), context).filter(({ scope, status }) => {
    const { party } = context;
    const isOfParty =
      party !== null &&
      (scope.parties.includes(party.id) || scope.recipients.some((entry) => means(entry, party)));
    return status === 'inPlace' && isOfParty;
  });
  return {
    id: `service-${disclosure.id}`,
    register,
    subject: { kind: 'service', disclosure, activities: served },
    facts: {
      dataUses,
      legalBases: [],
      sources: [],
      disclosures: applied(onward, []),
      transfers: applied(transfers, []),
      retention: [],
      measures: applied(measures, []),
    },
  };
}
