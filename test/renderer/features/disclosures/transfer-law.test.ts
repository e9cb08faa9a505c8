import { describe, expect, it } from 'vitest';
import { lawOfTransfer, proposedModule } from '#renderer/features/disclosures/transfer-law.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';
import { orders } from '#test/support/shop-changes.ts';
import { toBritain, toIndia, toUs, transfer } from '#test/support/shop-transfers.ts';
import type { Changes } from '#test/support/shop-changes.ts';

function read(changes: Changes, asOf: string) {
  const workspace = smallWorkspace(changes);
  const [sent] = workspace.transfers;
  if (sent === undefined) throw new Error('The shop sends nothing abroad');
  return { laws: lawOfTransfer(workspace, sent, asOf), module: proposedModule(workspace, sent) };
}

describe('what the law says of a transfer on a day', () => {
  it('is a safeguard for a country without a decision', () => {
    const { laws } = read(transfer({ location: toIndia }), '2026-11-22');
    expect(laws).toEqual([{ kind: 'needsSafeguard', country: 'IN' }]);
  });

  it('is a decision of limited scope for the United States today, and none between two frameworks', () => {
    const sent = transfer({ location: toUs });
    expect(read(sent, '2026-11-22').laws).toMatchObject([
      { kind: 'adequate', decision: '(EU) 2023/1795', scope: 'dpfListed' },
    ]);
    expect(read(sent, '2021-06-01').laws).toEqual([{ kind: 'needsSafeguard', country: 'US' }]);
  });

  it('follows the United Kingdom from a member to an adequate country', () => {
    const sent = transfer({ location: toBritain });
    expect(read(sent, '2019-06-01').laws).toEqual([{ kind: 'noTransfer', country: 'GB' }]);
    expect(read(sent, '2022-06-01').laws).toMatchObject([{ kind: 'adequate', country: 'GB' }]);
  });

  it('is not told while the country is open', () => {
    const sent = transfer({ location: { state: 'unknown' } });
    expect(read(sent, '2026-11-22').laws).toEqual([]);
  });
});

describe('the module of the clauses', () => {
  it('follows from a controller that sends to a processor', () => {
    expect(read(transfer({}), '2026-11-22').module).toBe('M2');
  });

  it('is that between processors where the activities are done for others', () => {
    const sent = {
      ...transfer({}),
      ...orders({ role: { state: 'answered', value: 'processor' } }),
    };
    expect(read(sent, '2026-11-22').module).toBe('M3');
  });

  it('is open while the role of the recipient is', () => {
    const sent = {
      ...transfer({}),
      disclosures: [{ id: 'carrier', role: { state: 'unknown' as const } }],
    };
    expect(read(sent, '2026-11-22').module).toBeNull();
  });
});
