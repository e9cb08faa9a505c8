import { describe, expect, it } from 'vitest';
import { pointReports } from '#shared/checks/points/point-report.ts';
import type { PointKey } from '#shared/checks/points/point-keys.ts';
import type { Changes } from '#test/support/shop-changes.ts';
import { answered, asFound, carrier, shop, words } from '#test/support/shop-changes.ts';
import { transfer } from '#test/support/shop-transfers.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

function statusOf(key: PointKey, changes: Changes): string | undefined {
  const workspace = smallWorkspace({ ...asFound, ...changes });
  const [report] = pointReports(workspace, { asOf: '2026-11-22' });
  return report?.points.find((point) => point.key === key)?.status;
}

const remark = (statement: string): Changes => ({
  ...shop({ defaultSafeguards: { statement: words(statement) } }),
  ...transfer({}),
});

describe('a general remark on transfers', () => {
  it('on safeguards answers for the safeguards in part, and says nothing of adequacy', () => {
    const changes = remark('Appropriate safeguards are applied to transfers.');
    expect(statusOf('transferSafeguards', changes)).toBe('partial');
    expect(statusOf('transferAdequacy', changes)).toBe('missing');
  });

  it('on adequacy answers for adequacy in part', () => {
    const changes = remark('The Commission lists the countries with adequate protection.');
    expect(statusOf('transferAdequacy', changes)).toBe('partial');
  });

  it('counts the same beside the transfer that it speaks of', () => {
    const description = words('Appropriate safeguards are applied.');
    expect(statusOf('transferSafeguards', transfer({ description }))).toBe('partial');
    expect(statusOf('transferAdequacy', transfer({ description }))).toBe('missing');
  });

  it('is none where the transfer is described by other words', () => {
    const description = words('Orders are sent every night.');
    expect(statusOf('transferSafeguards', transfer({ description }))).toBe('missing');
  });
});

describe('a recipient whose place is open', () => {
  const somewhere: Changes = {
    ...shop({ defaultLocation: { state: 'notStated' } }),
    ...carrier({
      recipient: { kind: 'class', class: { text: words('carriers') } },
      location: { state: 'notStated' },
    }),
  };

  it('leaves open whether data leaves the EEA', () => {
    expect(statusOf('transferFact', somewhere)).toBe('missing');
  });

  it('leaves nothing open where the text says that none leaves it', () => {
    const none = { id: 'none', register: 'shop', modality: 'never' as const };
    expect(statusOf('transferFact', { ...somewhere, transfers: [none] })).toBe('notApplicable');
  });

  it('leaves it open where only some data is said to stay', () => {
    const some = {
      id: 'some',
      register: 'shop',
      modality: 'never' as const,
      scope: { dataCategories: { kind: 'only' as const, ids: ['name'] } },
    };
    expect(statusOf('transferFact', { ...somewhere, transfers: [some] })).toBe('missing');
  });
});

describe('data published for everybody to read', () => {
  const published = (changes: Parameters<typeof carrier>[0]): Changes =>
    carrier({ role: answered('public'), manners: ['publish'], ...changes });

  it('is no transfer by itself, wherever it is read', () => {
    const changes = published({ location: answered({ kind: 'anywhere' }) });
    expect(statusOf('transferFact', changes)).toBe('notApplicable');
  });

  it('is one where a country outside the EEA is named to which it goes', () => {
    const india = answered({ kind: 'countries' as const, countries: [{ country: 'IN' }] });
    expect(statusOf('transferFact', published({ location: india }))).toBe('partial');
  });
});
