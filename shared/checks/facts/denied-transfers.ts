import { answered, type Answer } from '#shared/model/answer.ts';
import type { Location } from '#shared/model/location.ts';
import type { Scope } from '#shared/model/scope.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import { placeIn } from '#shared/checks/rule.ts';
import type { RegisterFacts } from './register-facts.ts';

/**
 * The statement of a register that its data never leaves the EEA: a transfer that never happens and is tied to
 * no recipient, or a disclosure that never happens to anybody outside.
 */
export function deniedTransfers({
  transfers,
  disclosures,
}: Pick<RegisterFacts, 'transfers' | 'disclosures'>): FieldPlace | undefined {
  const transfer = transfers.find(
    ({ modality, disclosure, recipient, location, scope }) =>
      modality === 'never' &&
      isForAll(scope) &&
      disclosure === null &&
      recipient?.kind !== 'party' &&
      isAnywhereOutside(location, true),
  );
  if (transfer !== undefined) {
    return placeIn('transfers', transfer.id, 'modality');
  }
  const disclosure = disclosures.find(
    ({ modality, recipient, location, scope }) =>
      modality === 'never' &&
      isForAll(scope) &&
      recipient.kind !== 'party' &&
      isAnywhereOutside(location, false),
  );
  return disclosure && placeIn('disclosures', disclosure.id, 'modality');
}

function isForAll({ activities, dataCategories, dataSubjects }: Scope): boolean {
  return [activities, dataCategories, dataSubjects].every(
    ({ kind }) => kind === 'all' || kind === 'notStated',
  );
}

function isAnywhereOutside(location: Answer<Location>, whenOpen: boolean): boolean {
  const kind = answered(location)?.kind;
  return kind === undefined ? whenOpen : kind === 'outsideEea' || kind === 'anywhere';
}
