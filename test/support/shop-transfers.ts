import { answered, type Changes } from './shop-changes.ts';

type Transfer = NonNullable<Changes['transfers']>[number];

const to = (country: string) => answered({ kind: 'countries' as const, countries: [{ country }] });
export const toUs = to('US');
export const toIndia = to('IN');
export const toBritain = to('GB');

/** The carrier as processor in India, and the transfer to it. */
export function transfer(changes: Transfer): Changes {
  return {
    transfers: [
      { id: 'abroad', register: 'shop', disclosure: 'carrier', location: toIndia, ...changes },
    ],
    disclosures: [{ id: 'carrier', role: answered('processor' as const), location: toIndia }],
  };
}

/** Standard contractual clauses. */
export const clauses = (changes: object) => ({ instrument: 'scc_commission' as const, ...changes });

/** A transfer to the United States on an adequacy decision. */
export const dpf = (changes: object = {}): Changes =>
  transfer({ location: toUs, mechanisms: [{ instrument: 'adequacy', ...changes }] });

/** The same, with an entry of the carrier on the list of the framework. */
export const listed = (listing: object): Changes => ({
  ...dpf(),
  parties: [
    { id: 'carrier', country: 'US', frameworks: [{ id: 'dpf', framework: 'dpf', ...listing }] },
  ],
});

/** A transfer on the decision of the Privacy Shield. */
export const shield: Changes = dpf({ decision: answered('2016/1250') });

/** A transfer to the United Kingdom on its decision. */
export const british: Changes = transfer({
  location: toBritain,
  mechanisms: [{ instrument: 'adequacy' }],
});
