import { describe, expect, it } from 'vitest';
import { placeOf } from '#shared/law/citations.ts';
import { instrument, instrumentsAt, transferInstruments } from '#shared/law/instruments.ts';

describe('transfer instruments', () => {
  it('are eighteen, and none before the Regulation applied', () => {
    expect(instrumentsAt('2018-05-24')).toEqual([]);
    expect(instrumentsAt('2018-05-25')).toHaveLength(18);
  });

  it('stand in Arts. 45 to 49, each at a place of its own', () => {
    const places = transferInstruments.map((row) => placeOf(row.reference));
    expect(new Set(places).size).toBe(places.length);
    expect(places.filter((place) => !/^4[5-9]/.test(place))).toEqual([]);
  });

  it('have a name in every language', () => {
    const unnamed = transferInstruments.filter((row) => Object.values(row.names).includes(''));
    expect(unnamed).toEqual([]);
    expect(instrument('scc_commission').practice?.fi).toBe('vakiosopimuslausekkeet');
  });

  it('close consent, contract and compelling interests to public authorities', () => {
    const closed = transferInstruments.filter((row) => row.publicAuthorities === 'excluded');
    expect(closed.map((row) => row.id)).toEqual([
      'derog_a',
      'derog_b',
      'derog_c',
      'compelling_legitimate_interests',
    ]);
  });

  it('ask for the means of a copy with safeguards and compelling interests only', () => {
    const asked = transferInstruments.filter((row) => row.needsCopyMeans);
    expect(asked.map((row) => row.kind)).not.toContain('adequacy');
    expect(asked.filter((row) => row.kind === 'derogation').map((row) => row.id)).toEqual([
      'compelling_legitimate_interests',
    ]);
  });

  it('need an authorisation under Art. 46(3) alone', () => {
    const authorised = transferInstruments.filter((row) => row.needsAuthorisation);
    expect(authorised.map((row) => placeOf(row.reference))).toEqual(['46(3)(a)', '46(3)(b)']);
  });
});
