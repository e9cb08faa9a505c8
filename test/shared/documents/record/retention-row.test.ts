import { describe, expect, it } from 'vitest';
import {
  answered,
  recordDocument,
  valueOf,
  wording,
  words,
  workspaceOf,
} from '#test/support/record.ts';

/** What the record says of periods: two years for names, and a rule for the rest. */
function periods(subject: ReturnType<typeof wording> | null): string {
  const start = answered(wording('the order'));
  const period = (duration: string) =>
    answered([{ id: 'o', outcome: { kind: 'period' as const, duration, start } }]);
  const workspace = workspaceOf({
    settings: { name: 'Test', languages: ['en'], defaultCountry: 'FI' },
    dataCategories: ['name', 'address'].map((id) => ({ id, name: wording(id) })),
    registers: [{ id: 'shop', name: words('Shop') }],
    activities: [
      {
        id: 'orders',
        register: 'shop',
        name: words('Orders'),
        purpose: wording('orders'),
        role: answered('controller' as const),
        dataUses: ['name', 'address'].map((id) => ({ id, dataCategory: id })),
      },
    ],
    retentionRules: [
      {
        id: 'names',
        register: 'shop',
        scope: { dataCategories: { kind: 'only', ids: ['name'] } },
        outcomes: period('P2Y'),
      },
      { id: 'rest', register: 'shop', isDefault: true, subject, outcomes: period('P1Y') },
    ],
  });
  const built = recordDocument(workspace, { registers: ['shop'] });
  return valueOf(built, 'activity-orders', 'Envisaged time limits for erasure').join(' ');
}

describe('the period for the rest of the data in a record', () => {
  it('is labelled as that', () => {
    expect(periods(null)).toMatch(/Other data: 1 year from the order/);
  });

  it('bears one label where the text has its own', () => {
    expect(periods(wording('the remaining data'))).toMatch(
      /The remaining data: 1 year from the order/,
    );
    expect(periods(wording('the remaining data'))).not.toMatch(/other data/i);
  });
});
