import { describe, expect, it } from 'vitest';
import { found, ids, impactIn } from '#test/support/impact.ts';
import { readWorkspace } from '#test/support/reference-case.ts';
import { answered, carrier, wording } from '#test/support/shop-changes.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

const printFleet = readWorkspace('templates/samples/print-fleet.json');
const asFoundFleet = readWorkspace('test/fixtures/as-found/print-fleet.json');
const kunta = readWorkspace('templates/samples/kunta.json');

describe('what depends on a transfer instrument', () => {
  it.each(['EU-US DPF', 'dpf', 'Data Privacy Framework', '(EU) 2023/1795', 'adequacy:US'])(
    'is found by the name %s',
    (asked) => {
      expect(found(printFleet, asked)).toEqual({
        registers: ['fleet-services'],
        activities: ['quality-improvement'],
        disclosures: [],
        transfers: ['t3-us-analytics'],
        notices: ['fleet-services-notice'],
      });
    },
  );

  it('is told with the way that leads to it and the version to be replaced', () => {
    const [notice] = impactIn(printFleet, 'dpf').notices;
    expect(notice).toMatchObject({
      chain: [
        { record: 't3-us-analytics', field: 'mechanisms/0', via: 'mechanism' },
        { record: 'fleet-services-notice', field: '', via: 'prints' },
      ],
      version: { number: '3.0', date: '2026-11-01' },
    });
  });

  it('tells of a party on the list of a framework, but not of all that the party does', () => {
    const [party] = impactIn(printFleet, 'dpf').others;
    expect(party).toMatchObject({ record: 'fernhollow', chain: [{ via: 'list' }] });
  });

  it('is found for clauses by their decision', () => {
    expect(found(kunta, 'SCC 2021/914')).toMatchObject({
      activities: ['purchase-invoices', 'user-support'],
      transfers: ['transfer-invoices-ph', 'transfer-support-in'],
      notices: ['procurement-notice', 'service-desk-notice'],
    });
  });

  it('reaches a text that names no decision by the one that it meant', () => {
    const workspace = smallWorkspace({
      transfers: [
        {
          id: 'abroad',
          register: 'shop',
          recipient: { kind: 'party', party: 'carrier' },
          location: answered({ kind: 'countries', countries: [{ country: 'IN' }] }),
          mechanisms: [{ instrument: 'scc_commission' }],
        },
      ],
    });
    const [transfer] = impactIn(workspace, '2021/914').transfers;
    expect(transfer?.chain).toMatchObject([{ record: 'abroad', via: 'means' }]);
    expect(found(workspace, '2010/87/EU').transfers).toEqual([]);
  });

  it('reaches a disclosure to a country with a decision where no transfer is recorded', () => {
    const workspace = smallWorkspace(
      carrier({ location: answered({ kind: 'countries', countries: [{ country: 'JP' }] }) }),
    );
    const [disclosure] = impactIn(workspace, 'adequacy:JP').disclosures;
    expect(disclosure?.chain).toMatchObject([{ record: 'carrier', via: 'means' }]);
  });

  it('reaches a text that mentions a framework', () => {
    const workspace = smallWorkspace({
      clauses: [
        {
          id: 'shield',
          register: 'shop',
          type: 'custom',
          sections: ['general'],
          text: wording('We comply with the Privacy Shield.'),
        },
      ],
    });
    const impact = impactIn(workspace, 'Privacy Shield');
    expect(impact.others).toMatchObject([{ record: 'shield', chain: [{ via: 'text' }] }]);
    expect(ids(impact.notices)).toEqual(['shop-notice']);
  });

  it('is nothing where the instrument does not occur', () => {
    expect(found(printFleet, 'bcr')).toEqual({
      registers: [],
      activities: [],
      disclosures: [],
      transfers: [],
      notices: [],
    });
  });

  it('is found for an instrument that has ended', () => {
    expect(found(asFoundFleet, 'Privacy Shield')).toMatchObject({
      transfers: ['t3-us-providers'],
      notices: ['fleet-services-notice'],
    });
  });
});
