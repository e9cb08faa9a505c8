import { describe, expect, it } from 'vitest';
import {
  answered,
  recordDocument,
  valueOf,
  wording,
  words,
  workspaceOf,
} from '#test/support/record.ts';

const label = 'Categories of recipients';
const others = { kind: 'class' as const, class: wording('muut', 'andra', 'others') };

function recipients(...refs: ({ kind: 'notStated' } | typeof others)[]): readonly string[] {
  const workspace = workspaceOf({
    settings: { name: 'Test', languages: ['en'], defaultCountry: 'FI' },
    registers: [{ id: 'shop', name: words('Shop') }],
    activities: [
      {
        id: 'orders',
        register: 'shop',
        name: words('Orders'),
        purpose: wording('orders'),
        role: answered('controller' as const),
      },
    ],
    disclosures: refs.map((recipient, index) => ({
      id: `d${String(index)}`,
      register: 'shop',
      recipient,
      manners: ['sell' as const],
      modality: 'never' as const,
    })),
  });
  return valueOf(recordDocument(workspace, { registers: ['shop'] }), 'activity-orders', label);
}

describe('recipients in a record', () => {
  it('have those to whom data is not disclosed', () => {
    expect(recipients(others).join(' ')).toContain('Not disclosed to: others');
  });

  it('say nothing of data that goes to nobody at all', () => {
    expect(recipients({ kind: 'notStated' }, others).join(' ')).not.toContain('not named');
  });

  it('are none in a closed list only where no recipient may serve any purpose', () => {
    const inClosedList = (kind: 'notStated' | 'only') => {
      const workspace = workspaceOf({
        settings: { name: 'Test', languages: ['en'], defaultCountry: 'FI' },
        registers: [{ id: 'shop', name: words('Shop'), lists: { recipients: 'closed' } }],
        activities: ['orders', 'returns'].map((id) => ({
          id,
          register: 'shop',
          name: words(id),
          purpose: wording(id),
          role: answered('controller' as const),
        })),
        disclosures: [
          {
            id: 'others',
            register: 'shop',
            recipient: others,
            scope: {
              activities: kind === 'only' ? { kind, ids: ['returns'] } : { kind },
            },
          },
        ],
      });
      const built = recordDocument(workspace, { registers: ['shop'] });
      return valueOf(built, 'activity-orders', label).join(' ');
    };
    expect(inClosedList('only')).toBe('No disclosures');
    expect(inClosedList('notStated')).toMatch(/^See section/);
  });
});
