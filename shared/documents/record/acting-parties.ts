import type { Activity } from '#shared/model/activity.ts';
import type { Party } from '#shared/model/party.ts';
import type { PartyRef } from '#shared/model/party-ref.ts';
import type { Register } from '#shared/model/register.ts';
import { covers } from '#shared/model/scope.ts';
import { controllersIn } from '#shared/workspace/controllers.ts';
import { type Place, placeOf } from '#shared/documents/context.ts';
import type { RecordContext } from './record-context.ts';

/** A party that acts in a register, with the field that says so. */
export type ActingParty = {
  readonly place: Place;
  readonly field: string;
  readonly reference: PartyRef;
  /** The party, if the workspace names it. */
  readonly party: Party | undefined;
  /** When it is the one; `null` if it does not depend. */
  readonly rule: Register['controllers'][number]['rule'] | null;
};

/**
 * Whoever keeps a register in the country of the record: the controllers of its own activities, and the
 * processor in those that are carried out for others.
 */
export function keepersOf(context: RecordContext, register: Register): readonly ActingParty[] {
  return controllersIn(register, context.country).map((entry) =>
    actingParty(
      context,
      placeOf('registers', register),
      `controllers/${entry.id}/party`,
      entry.party,
      entry.rule,
    ),
  );
}

/** The parties of the joint arrangements that cover an activity: Art. 26. */
export function jointParties(
  context: RecordContext,
  register: Register,
  activity: Activity,
): readonly ActingParty[] {
  return register.jointArrangements
    .filter(({ scope }) => covers(scope.activities, activity.id))
    .flatMap(({ id, parties }) =>
      parties.map((reference, index) =>
        actingParty(
          context,
          placeOf('registers', register),
          `jointArrangements/${id}/parties/${String(index)}`,
          reference,
        ),
      ),
    );
}

/** The controllers on whose behalf a processor activity is carried out: Art. 30(2)(a). */
export function clientsOf(context: RecordContext, activity: Activity): readonly ActingParty[] {
  return (activity.engagement?.onBehalfOf ?? []).map((reference, index) =>
    actingParty(
      context,
      placeOf('activities', activity),
      `engagement/onBehalfOf/${String(index)}`,
      reference,
    ),
  );
}

/** Whether a reference means a party: by name, or as one of a group. */
export function means(reference: PartyRef, party: Party): boolean {
  if (reference.kind === 'party') return reference.party === party.id;
  if (reference.kind !== 'group') return false;
  return reference.parent === party.id || reference.parent === party.parent;
}

/** Each party once. */
export function distinct(parties: readonly ActingParty[]): readonly ActingParty[] {
  const seen = new Map<string, ActingParty>();
  for (const party of parties) {
    const key = JSON.stringify([party.reference, party.rule]);
    if (!seen.has(key)) seen.set(key, party);
  }
  return [...seen.values()];
}

/** A party that the record is kept for, by its own record. */
export function namedParty(party: Party): ActingParty {
  return {
    place: placeOf('parties', party),
    field: 'legalName',
    reference: { kind: 'party', party: party.id },
    party,
    rule: null,
  };
}

function actingParty(
  context: RecordContext,
  place: Place,
  field: string,
  reference: PartyRef,
  rule: ActingParty['rule'] = null,
): ActingParty {
  const party = reference.kind === 'party' ? context.index.party(reference.party) : undefined;
  return { place, field, reference, party, rule };
}
