// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import i18next from 'i18next';
import { columnsOf, headAndText, listName } from '#renderer/fields/list-columns.ts';
import type { ListAround } from '#renderer/fields/list-around.ts';
import { inListOrder } from '#renderer/fields/list-order.ts';
import { fieldWords } from '#renderer/fields/words.ts';
import { startInterface } from '#renderer/i18n/i18n.ts';
import { reportWords } from '#shared/documents/check-report/report-words.ts';
import { messagesIn } from '#shared/messages/messages.ts';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { loadCatalogue } from '#shared/phrases/languages.ts';
import { readWorkspace } from '#test/support/reference-case.ts';

const workspace = readWorkspace('templates/samples/service-desk.json');
const several = readWorkspace('templates/samples/kunta.json');
let around: ListAround;

beforeAll(async () => {
  await startInterface('fi');
  const naming = reportWords(workspace, await loadCatalogue('fi'), messagesIn('fi'));
  const t = i18next.getFixedT('fi', 'records');
  around = { naming, words: fieldWords('fi'), t, asOf: '2026-11-22' };
});

const heads = (type: RecordType): readonly string[] =>
  columnsOf(type, true).map((column) => headAndText(type, column, around).header);

/** The list of a type as it is read: a line of cells for each record. */
function listOf(type: RecordType, among = around): readonly (readonly string[])[] {
  const { workspace: open, index } = among.naming;
  const columns = columnsOf(type, open.registers.length > 1).map((column) =>
    headAndText(type, column, among),
  );
  const records = open[type].flatMap(({ id }) => index.find(type, id) ?? []);
  const rows = records.map((record) => ({ record, name: listName(type, record, among) }));
  return inListOrder(type, rows, among).map((row) => [
    row.name,
    ...columns.map(({ text }) => text(row)),
  ]);
}

describe('a list', () => {
  it.each(recordTypes)('of %s has heads in words', (type) => {
    expect(heads(type).filter((head) => head.includes(':') || head.includes('column.'))).toEqual(
      [],
    );
  });

  it('tells activities by role and by the points that they rest on', () => {
    expect(listOf('activities')).toEqual([
      ['Riitatilanteet ja oikeusturva', 'Rekisterinpitäjä', '6(1)(f), 9(2)(f)'],
      ['Bottiratkaisujen kehittäminen', 'Rekisterinpitäjä', '6(1)(f)'],
    ]);
  });

  it('tells parties by country and by what records speak of them as', () => {
    expect(listOf('parties')).toEqual([
      ['Dhvani Speech Services Pvt. Ltd.', 'Organisaatio', 'Intia', 'Henkilötietojen käsittelijä'],
      ['Palvelutalo Oy', 'Organisaatio', 'Suomi', 'Rekisterinpitäjä'],
      ['Palvelutalo Privacy Team', 'Organisaatio', 'Suomi', 'Yhteyshenkilö'],
    ]);
  });

  it('tells transfers by country and instrument, without its Article', () => {
    expect(listOf('transfers')).toEqual([
      ['Dhvani Speech Services Pvt. Ltd. – Intia', 'Intia', 'Komission vakiosopimuslausekkeet'],
    ]);
  });

  it('tells notices by the version in force, and versions by their state on the day', () => {
    expect(listOf('notices').map(([, ...cells]) => cells)).toEqual([
      ['2.0 · 1.11.2026', 'FI, SV, EN'],
    ]);
    const states = (asOf: string) =>
      listOf('versions', { ...around, asOf }).map((row) => row.at(-1));
    expect(states('2026-11-22')).toEqual(['Voimassa']);
    expect(states('2026-10-31')).toEqual(['Tulossa']);
  });

  it('names registers only where there are several', () => {
    expect(heads('measures')).toContain('Rekisteri');
    expect(columnsOf('measures', false).some((column) => 'id' in column)).toBe(false);
  });

  it('stands in the order of the alphabet, ä after z', async () => {
    const naming = reportWords(several, await loadCatalogue('fi'), messagesIn('fi'));
    const names = listOf('dataCategories', { ...around, naming }).map(([name = '']) => name);
    const order = new Intl.Collator('fi', { numeric: true });
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual([...names].sort(order.compare));
  });

  it('stands in the order of the Regulation for rights', () => {
    expect(listOf('rightsSettings').map(([name]) => name)).toEqual([
      'Rekisteröidyn oikeudet',
      'Vastustamisoikeus',
      'Oikeus tehdä valitus valvontaviranomaiselle',
    ]);
  });
});
