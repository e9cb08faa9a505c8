import { describe, expect, it } from 'vitest';
import { found, ids, impactIn } from '#test/support/impact.ts';
import { readWorkspace } from '#test/support/reference-case.ts';
import { answered, carrier, orders, shop, words } from '#test/support/shop-changes.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

const kunta = readWorkspace('templates/samples/kunta.json');

describe('what depends on an act', () => {
  it.each(['fi-1997-1336', '1336/1997', 'kirjanpitolaki (1336/1997)'])(
    'is found by %s',
    (asked) => {
      expect(found(kunta, asked).activities).toContain('rent-collection');
    },
  );

  it('covers legal bases and grounds of retention alike', () => {
    const { chain } = impactIn(kunta, '1336/1997').others[0] ?? { chain: [] };
    expect(chain).toMatchObject([{ type: 'retentionRules', via: 'law' }]);
  });

  it('is found where the act is named by its number in the words of the workspace', () => {
    const laws = [
      { jurisdiction: 'FI' as const, act: words('Trade Act (123/1999)'), section: '2' },
    ];
    const workspace = smallWorkspace(
      orders({ legalBases: [{ id: 'law', point: answered('c'), laws }] }),
    );
    expect(found(workspace, '123/1999').activities).toEqual(['orders']);
    expect(found(workspace, '124/1999').activities).toEqual([]);
  });
});

describe('what depends on a record', () => {
  it('is found for a vocabulary item through the data that it names', () => {
    const workspace = smallWorkspace({
      vocabulary: [{ id: 'name-word', kind: 'dataCategory', texts: words('name') }],
      dataCategories: [{ id: 'name', name: { item: 'name-word' } }],
    });
    const [activity] = impactIn(workspace, 'name-word').activities;
    expect(activity?.chain).toMatchObject([
      { type: 'dataCategories', record: 'name', field: 'name/item' },
      { type: 'activities', record: 'orders', field: 'dataUses/name/dataCategory' },
    ]);
    expect(found(workspace, 'name-word').notices).toEqual(['shop-notice']);
  });

  it('is found for a system', () => {
    const workspace = smallWorkspace({
      systems: [{ id: 'till', name: 'Kassa' }],
      ...orders({ systems: ['till'] }),
    });
    expect(found(workspace, 'till')).toMatchObject({ registers: ['shop'], activities: ['orders'] });
  });

  it('is found for a recipient, with the activities that the disclosure covers', () => {
    expect(found(smallWorkspace(), 'carrier')).toEqual({
      registers: ['shop'],
      activities: ['orders'],
      disclosures: ['carrier'],
      transfers: [],
      notices: ['shop-notice'],
    });
  });

  it('is found for a contact point by its party and id', () => {
    const channels = [
      {
        id: 'requests',
        to: {
          kind: 'contactPoint' as const,
          contact: { party: 'carrier', contactPoint: 'mail' },
        },
      },
    ];
    const workspace = smallWorkspace({
      parties: [
        {
          id: 'carrier',
          legalName: 'Kuljetus Oy',
          contactPoints: [
            { id: 'mail', channel: 'email', value: 'a@kuljetus.example' },
            { id: 'phone', channel: 'phone', value: '1' },
          ],
        },
      ],
      rightsSettings: [{ id: 'all-rights', register: 'shop', right: 'all', channels }],
    });
    expect(ids(impactIn(workspace, 'carrier/mail').others)).toEqual(['all-rights']);
    expect(ids(impactIn(workspace, 'carrier/phone').others)).toEqual([]);
  });

  it('does not drag along everything that is in a register', () => {
    const workspace = smallWorkspace({
      parties: [{ id: 'helper', legalName: 'Apu Oy', country: 'FI' }],
      ...shop({ contactPerson: answered('helper') }),
    });
    expect(found(workspace, 'helper')).toEqual({
      registers: ['shop'],
      activities: [],
      disclosures: [],
      transfers: [],
      notices: ['shop-notice'],
    });
  });

  it('is everything in a register that is asked about itself', () => {
    expect(found(smallWorkspace(), 'shop')).toMatchObject({
      activities: ['orders'],
      disclosures: ['carrier'],
      notices: ['shop-notice'],
    });
  });

  it('leaves out the notice of a country where a controller does not resolve', () => {
    const rule = (country: string) =>
      answered({ kind: 'countryOfUse' as const, countries: [country] });
    const controllers = [
      { id: 'fi', party: { kind: 'party' as const, party: 'kauppa' }, rule: rule('FI') },
      { id: 'se', party: { kind: 'party' as const, party: 'butik' }, rule: rule('SE') },
    ];
    const workspace = smallWorkspace({
      parties: [{ id: 'butik', legalName: 'Butik AB', country: 'SE' }],
      ...shop({ controllers }),
      notices: [
        { id: 'shop-notice', registers: ['shop'], country: 'FI' },
        { id: 'swedish-notice', registers: ['shop'], country: 'SE' },
      ],
    });
    expect(found(workspace, 'butik').notices).toEqual(['swedish-notice']);
  });

  it('leaves out notices that may not print it', () => {
    const workspace = smallWorkspace(
      carrier({ visibility: 'internal', scope: { activities: { kind: 'notStated' } } }),
    );
    expect(found(workspace, 'carrier')).toMatchObject({ disclosures: ['carrier'], notices: [] });
  });

  it('does not count a finding that was set aside', () => {
    const workspace = smallWorkspace({
      dismissals: [
        {
          id: 'aside',
          code: 'recipient-role-open',
          record: 'carrier',
          reason: 'Known.',
          by: 'DPO',
          on: '2026-01-01',
        },
      ],
    });
    expect(ids(impactIn(workspace, 'carrier').others)).not.toContain('aside');
  });
});

describe('the version to be replaced', () => {
  const versions = [
    {
      id: 'old',
      of: { kind: 'notice' as const, notice: 'shop-notice' },
      number: '1',
      effective: { kind: 'on' as const, date: '2026-06-01' },
    },
    {
      id: 'coming',
      of: { kind: 'notice' as const, notice: 'shop-notice' },
      number: '2',
      effective: { kind: 'on' as const, date: '2027-01-01' },
    },
  ];
  const workspace = smallWorkspace({ versions });

  it.each([
    ['2026-11-21', 'old'],
    ['2027-01-01', 'coming'],
    ['2026-05-31', 'first'],
  ])('is on %s the version "%s"', (asOf, version) => {
    expect(impactIn(workspace, 'carrier', asOf).notices[0]?.version?.id).toBe(version);
  });
});
