import { describe, expect, it } from 'vitest';
import {
  blocksOf,
  party,
  recordDocument,
  rowsIn,
  valueOf,
  workspaceOf,
} from '#test/support/record.ts';
import { recordWorkspace } from '#test/support/record-workspace.ts';

const customers = { registers: ['customer-register'] } as const;

describe('the cover', () => {
  const names = (country: string | null) =>
    rowsIn(recordDocument(recordWorkspace, { ...customers, country }), 'cover')
      .filter(({ label }) => label === 'Name')
      .flatMap(({ value }) => value);

  it('names the controllers of the country, else the fallback', () => {
    expect(names('SE')).toEqual(['Kallio Sverige AB (countries: Sweden)']);
    expect(names('NO')).toEqual(['Kallion Palvelutalo Oy (other countries)']);
    expect(names(null)).toEqual([
      'Kallion Palvelutalo Oy (other countries)',
      'Kallio Sverige AB (countries: Sweden)',
    ]);
  });

  it('gives contact details and data protection officer, each with its point of law', () => {
    const built = recordDocument(recordWorkspace, { registers: ['newsletter'], language: 'fi' });
    const citation = '30 artiklan 1 kohdan a alakohta';
    expect(rowsIn(built, 'cover')).toEqual([
      { label: 'Nimi', citation, value: ['Kallion Palvelutalo Oy'] },
      { label: 'Y-tunnus tai rekisterinumero', citation, value: ['1234567-8'] },
      {
        label: 'Yhteystiedot',
        citation,
        value: ['Esimerkkikatu 1, 00100 Helsinki, Suomi info@palvelutalo.example'],
      },
      { label: 'Tietosuojavastaava', citation, value: ['tietosuoja@palvelutalo.example'] },
    ]);
  });

  it('gives the representative of a party outside the Union, and asks for a missing one', () => {
    const withoutOne = workspaceOf({
      ...recordWorkspace,
      parties: recordWorkspace.parties.map((each) => ({ ...each, representatives: [] })),
    });
    const request = { role: 'processor', party: 'voice' } as const;
    expect(
      valueOf(recordDocument(recordWorkspace, request), 'cover', 'Representative in the Union'),
    ).toEqual(['Edustus Oy eu@edustus.example']);
    const built = recordDocument(withoutOne, request);
    expect(valueOf(built, 'cover', 'Representative in the Union')).toEqual([
      '[information missing]',
    ]);
    expect(built.diagnostics).toContainEqual({
      code: 'missing-fact',
      severity: 'error',
      type: 'parties',
      record: 'voice',
      field: 'representatives',
      params: { requirement: '30.2.a' },
    });
  });

  it('lists many controllers in one table', () => {
    const many = workspaceOf({
      ...recordWorkspace,
      registers: recordWorkspace.registers.map((register) => ({
        ...register,
        controllers: ['palvelutalo', 'sverige', 'kaupunki', 'edustaja'].map((id) => ({
          id,
          party: party(id),
        })),
      })),
    });
    const tables = blocksOf(recordDocument(many)).filter(({ kind }) => kind === 'dataTable');
    expect(tables.map((table) => (table.kind === 'dataTable' ? table.rows.length : 0))).toEqual([
      4,
    ]);
  });
});
