import { describe, expect, it } from 'vitest';
import { placeWords } from '#shared/documents/check-report/place-words.ts';
import { paramWords } from '#shared/documents/check-report/param-words.ts';
import { wordsFor } from '#test/support/check-report.ts';
import { readWorkspace } from '#test/support/reference-case.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

const serviceDesk = readWorkspace('test/fixtures/as-found/service-desk.json');
const printFleet = readWorkspace('test/fixtures/as-found/print-fleet.json');
const fi = wordsFor(serviceDesk, 'fi');
const sv = wordsFor(printFleet, 'sv');

describe('a place in words', () => {
  it('names a list item by what it holds, and the field in it', () => {
    const field = 'dataUses/call-transcript/sources';
    expect(placeWords(fi, { type: 'activities', record: 'bot-development', field })).toEqual({
      record: 'Käsittelytoimi: Bottiratkaisujen kehittäminen',
      field: 'Henkilötieto: puhelun tekstimuotoon muunnettu (litteroitu) sisältö › Tietolähteet',
    });
  });

  it('stops at the nearest field that has a name', () => {
    const field = 'legalBases/legitimate-interest/balancing/outcome';
    expect(placeWords(fi, { type: 'activities', record: 'disputes', field }).field).toBe(
      'Oikeusperuste: 6 artiklan 1 kohdan f alakohta › Tasapainotesti',
    );
  });

  it('names a record that has no name of its own by its recipient and country', () => {
    const place = { type: 'transfers', record: 't3-us-providers', field: '' } as const;
    expect(placeWords(sv, place).record).toBe(
      'Överföring till tredjeland: tjänsteleverantörer i USA – USA',
    );
  });

  it('does not say twice what kind of record it is', () => {
    const place = { type: 'notices', record: 'service-desk-notice', field: 'registers' } as const;
    expect(placeWords(fi, place)).toEqual({
      record: 'Tietosuojaseloste: Palvelutalo Service Desk -palvelun loppukäyttäjärekisteri',
      field: 'Rekisterit',
    });
  });

  it('names the settings of the workspace, which are no record', () => {
    expect(placeWords(fi, { type: 'settings', record: '', field: 'languages' })).toEqual({
      record: 'Työtilan asetukset',
      field: 'Kielet',
    });
  });

  it('calls a record by the language that it is written in where the report has no text of it', () => {
    const english = wordsFor(smallWorkspace(), 'sv');
    expect(placeWords(english, { type: 'activities', record: 'orders', field: '' }).record).toBe(
      'Behandling: Orders',
    );
  });
});

describe('the values of a finding', () => {
  it('read as names, days and periods of the language', () => {
    const params = {
      category: 'name',
      country: 'US',
      countries: 'US, JP',
      rights: 'erasure, restriction',
      language: 'sv',
      duration: 'P6M',
      endedOn: '2020-07-16',
      decision: '(EU) 2021/914',
      checkedOn: '',
    };
    expect(paramWords(fi, params)).toEqual({
      category: 'nimi',
      country: 'Yhdysvallat',
      countries: 'Yhdysvallat ja Japani',
      rights: 'oikeus tietojen poistamiseen ja oikeus käsittelyn rajoittamiseen',
      language: 'ruotsi',
      duration: '6 kuukautta',
      endedOn: '16.7.2020',
      decision: '(EU) 2021/914',
      checkedOn: '–',
    });
  });
});
