import { describe, expect, it } from 'vitest';
import { impactTarget } from '#shared/checks/impact/impact-target.ts';
import { lawKeysIn } from '#shared/checks/impact/law-target.ts';
import { found, ids, impactIn } from '#test/support/impact.ts';
import { readWorkspace } from '#test/support/reference-case.ts';
import { answered, nameData, onPoint, orders, rule, shop } from '#test/support/shop-changes.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';
import { clauses, transfer } from '#test/support/shop-transfers.ts';

const accounting = {
  grounds: [{ actId: 'fi-1997-1336', section: '2:10', jurisdiction: 'FI' as const }],
};

describe('what depends on an Article', () => {
  it.each(['GDPR Art. 6(1)(f)', 'Art. 6(1)(f) GDPR', 'gdpr 6(1)(f)', 'Article 6'])(
    'is found by %s',
    (asked) => {
      expect(found(smallWorkspace(onPoint('f')), asked)).toMatchObject({
        registers: ['shop'],
        activities: ['orders'],
        notices: ['shop-notice'],
      });
    },
  );

  it('is not what rests on another point, or on none that is known', () => {
    expect(found(smallWorkspace(onPoint('b')), 'GDPR 6(1)(f)').activities).toEqual([]);
    const open = smallWorkspace(orders({ legalBases: [{ id: 'basis' }] }));
    expect(found(open, 'GDPR 6').activities).toEqual([]);
  });

  it('points at the ground for special categories and for criminal data', () => {
    const workspace = smallWorkspace(
      onPoint('c', { article9: ['b'], article10: 'authorisedByLaw' }),
    );
    const field = (asked: string) => impactIn(workspace, asked).activities[0]?.chain[0]?.field;
    expect(field('GDPR 9(2)(b)')).toBe('legalBases/basis/article9');
    expect(field('GDPR 9(2)(h)')).toBeUndefined();
    expect(field('GDPR 10')).toBe('legalBases/basis/article10');
  });

  it('of Chapter V is the transfers that rest on its instrument', () => {
    const workspace = smallWorkspace(transfer({ mechanisms: [clauses({})] }));
    expect(found(workspace, 'GDPR Art. 46(2)(c)').transfers).toEqual(['abroad']);
    expect(found(workspace, 'GDPR Art. 47').transfers).toEqual([]);
  });

  it('is refused for Articles that no field of a workspace rests on', () => {
    expect(impactTarget(smallWorkspace(), 'GDPR Art. 13').ok).toBe(false);
    expect(impactTarget(smallWorkspace(), '6').ok).toBe(false);
  });
});

describe('what depends on a national rule', () => {
  it('is for an age of consent the limits of that country', () => {
    const consents = [{ id: 'own', ageThresholds: [{ country: 'FI', years: 13 }] }];
    const workspace = smallWorkspace({
      ...orders({ consents }),
      ...shop({ children: { ageLimit: answered({ kind: 'national' }) } }),
    });
    expect(found(workspace, 'consent-age:FI')).toMatchObject({
      registers: ['shop'],
      activities: ['orders'],
    });
    expect(found(workspace, 'consent-age:SE')).toMatchObject({ registers: [], activities: [] });
  });

  it('is for identification numbers the activities that use them under that law', () => {
    const workspace = smallWorkspace(
      nameData({ sensitivity: { kind: 'nationalIdentificationNumber' } }),
    );
    expect(found(workspace, 'identity-number:FI').activities).toEqual(['orders']);
    expect(found(workspace, 'identity-number:SE').activities).toEqual([]);
    expect(found(smallWorkspace(), 'identity-number:FI').activities).toEqual([]);
  });

  it('is for a norm on storage the rules that name it, with the activities that they cover', () => {
    const impact = impactIn(smallWorkspace(rule(accounting)), 'fi.accounting_vouchers');
    expect(ids(impact.others)).toEqual(['two-years']);
    expect(impact.others[0]?.chain).toMatchObject([{ field: 'grounds/0', via: 'law' }]);
    expect(ids(impact.activities)).toEqual(['orders']);
  });

  it('is also a rule on records of that kind that names no law, and no other one', () => {
    const vocabulary = [
      { id: 'books', kind: 'purpose' as const, libraryKey: 'finance.accounting', texts: {} },
    ];
    const workspace = smallWorkspace({ vocabulary, ...orders({ purpose: { item: 'books' } }) });
    const of = (asked: string) => impactIn(workspace, asked).others;
    expect(of('fi.accounting_vouchers')[0]?.chain).toMatchObject([{ via: 'means' }]);
    expect(ids(of('se.accounting'))).toEqual([]);
  });

  it('is found in the sample of a municipality', () => {
    const kunta = readWorkspace('templates/samples/kunta.json');
    expect(ids(impactIn(kunta, 'fi.accounting_vouchers').others)).not.toEqual([]);
  });
});

describe('the law that can be asked about', () => {
  it('is what bases rest on, and the rules of the countries of the parties', () => {
    const keys = lawKeysIn(smallWorkspace(onPoint('f', { article9: ['j'] })));
    expect(keys).toEqual(
      expect.arrayContaining([
        'GDPR 6(1)(f)',
        'GDPR 9(2)(j)',
        'consent-age:FI',
        'identity-number:FI',
      ]),
    );
    expect(keys).not.toContain('consent-age:DE');
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(impactTarget(smallWorkspace(), key).ok).toBe(true);
  });
});

describe('what depends on evidence', () => {
  const attachments = [
    {
      id: 'contract',
      fileName: 'contract.pdf',
      sha256: 'a'.repeat(64),
      evidences: ['carrier'],
    },
  ];
  const workspace = smallWorkspace({
    attachments,
    ...orders({ evidence: [{ attachment: 'contract', quote: 'orders', field: 'purpose' }] }),
  });

  it('is what was read from the file, and goes no further than the notice', () => {
    const impact = impactIn(workspace, 'contract');
    expect(impact.activities[0]?.chain).toMatchObject([{ via: 'refers' }]);
    expect(ids(impact.notices)).toEqual(['shop-notice']);
    expect(ids(impact.disclosures)).toEqual([]);
  });

  it('is the file that evidences a record', () => {
    expect(ids(impactIn(workspace, 'carrier').others)).toContain('contract');
    expect(ids(impactIn(workspace, 'kauppa').others)).not.toContain('contract');
  });
});
