import { answered } from '#shared/model/answer.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import type { Party } from '#shared/model/party.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';

/**
 * Whether a recipient uses data for a purpose that the controller would have to count among its own: Art.
 * 13(1)(c). Whoever decides on purposes of its own is a controller for them (Arts. 4(7), 28(10)) and answers for
 * them itself. So a processor, a joint controller or somebody inside has none beside the list; nor has, while
 * its role is open, a company of the controller's group.
 */
export function isPurposeOutsideList(disclosure: Disclosure, records: RecordReader): boolean {
  const { purpose, modality, role } = disclosure;
  if (purpose.kind !== 'own' || modality === 'never') return false;
  const known = answered(role);
  if (known === undefined) return isOfControllersGroup(disclosure, records);
  return known !== 'controller' && known !== 'authority' && known !== 'successor';
}

/** Whether the recipient is of the group of a controller of the register, as far as the parties tell. */
function isOfControllersGroup(
  { recipient, register }: Pick<Disclosure, 'recipient' | 'register'>,
  records: RecordReader,
): boolean {
  const controllers = (records.find('registers', register)?.controllers ?? []).flatMap(
    ({ party }) => (party.kind === 'party' ? (records.find('parties', party.party) ?? []) : []),
  );
  if (recipient.kind === 'group') {
    return controllers.some((party) => isUnder(party, recipient.parent));
  }
  const company = recipient.kind === 'party' ? records.find('parties', recipient.party) : undefined;
  return company !== undefined && controllers.some((party) => areOfOneGroup(party, company));
}

/** Whether two parties are of one group, or one and the same. */
export function areOfOneGroup(one: Party, other: Party): boolean {
  return (
    isUnder(one, other.id) ||
    isUnder(other, one.id) ||
    (one.parent !== null && one.parent === other.parent)
  );
}

function isUnder({ id, parent }: Party, head: string): boolean {
  return id === head || parent === head;
}
