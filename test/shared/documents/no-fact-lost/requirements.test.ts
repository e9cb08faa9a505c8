import { describe, expect, it } from 'vitest';
import type { TextItem } from '#shared/documents/tree-text.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { plainText, textItems } from '#shared/documents/tree-text.ts';
import { walkBlocks } from '#shared/documents/walk.ts';
import { documentLanguages } from '#shared/phrases/languages.ts';
import { referencesTo } from '#shared/workspace/references.ts';
import { noticeItems, noticeOf, readWorkspace, recordOf } from '#test/support/reference-case.ts';
import { changed } from './change.ts';
import { sideEffects } from './prove.ts';

const serviceDesk = readWorkspace('test/fixtures/as-found/service-desk.json');
const printFleet = readWorkspace('test/fixtures/as-found/print-fleet.json');

/** Ids of the activities that a record has a sheet for. */
function sheetsOf(tree: DocumentTree): readonly string[] {
  const ids: string[] = [];
  walkBlocks(tree.children, (block) => {
    if (block.kind === 'section' && block.id.startsWith('activity-')) ids.push(block.id.slice(9));
  });
  return ids;
}

/** The text items of one section of a notice. */
function sectionItems(tree: DocumentTree, id: string): readonly TextItem[] {
  const section = tree.children.find((block) => block.kind === 'section' && block.id === id);
  return section === undefined ? [] : textItems({ ...tree, children: [section] });
}

function comesFrom(item: TextItem, record: string): boolean {
  return item.origin.some((origin) => origin.kind === 'record' && origin.record === record);
}

function placeOf(items: readonly TextItem[], record: string): number {
  return items.findIndex((item) => comesFrom(item, record));
}

describe('MR-01: the role is that of each purpose', () => {
  it.each(documentLanguages)('tells the print fleet of A and E as controller (%s)', (language) => {
    const record = recordOf(printFleet, 'controller', language);
    expect(record && sheetsOf(record.tree)).toEqual(['billing', 'quality-improvement']);
  });

  it.each(documentLanguages)('tells it of B, C and D as processor (%s)', (language) => {
    const record = recordOf(printFleet, 'processor', language);
    expect(record && sheetsOf(record.tree)).toEqual([
      'user-account',
      'device-management',
      'remote-access',
    ]);
  });

  it('still explains all five in the notice', () => {
    const items = sectionItems(noticeOf(printFleet, 'sv').tree, 'purposes');
    const told = printFleet.activities.filter(({ id }) =>
      items.some((item) => comesFrom(item, id)),
    );
    expect(told).toHaveLength(5);
  });
});

describe('MR-02: retention is a rule with a scope', () => {
  const sixMonths = { record: 'r4-recordings', path: 'outcomes/value/period/outcome/duration' };

  it.each([
    ['fi', '3 kuukauden ajan', '6 kuukauden ajan'],
    ['sv', '3 månader', '6 månader'],
    ['en', '3 months', '6 months'],
  ] as const)('changes only the exception for recordings (%s)', (language, before, after) => {
    const old = noticeItems(serviceDesk, language);
    const now = noticeItems(changed(serviceDesk, { ...sixMonths, to: 'P6M' }), language);
    const gone = old.filter(({ text }) => now.every((item) => item.text !== text));
    expect(gone.map(({ text }) => text.includes(before))).toEqual([true]);
    const come = now.filter(({ text }) => old.every((item) => item.text !== text));
    expect(come.map(({ text }) => text)).toEqual(
      gone.map(({ text }) => text.replace(before, after)),
    );
    expect(sideEffects(old, now, sixMonths)).toEqual([]);
  });

  it('answers the retention of E with criteria', () => {
    const rules = printFleet.retentionRules.filter(
      ({ scope }) =>
        scope.activities.kind === 'only' &&
        scope.activities.ids.some((id) => id === 'quality-improvement'),
    );
    const kinds = rules.flatMap(({ outcomes }) =>
      outcomes.state === 'answered' ? outcomes.value.map(({ outcome }) => outcome.kind) : [],
    );
    expect(kinds).toEqual(['criteria']);
    const items = sectionItems(noticeOf(printFleet, 'en').tree, 'retention');
    const [lead] = items.filter((item) => comesFrom(item, 'quality-improvement'));
    expect(lead?.text).toMatch(/^E \(Quality improvement\): .*criteria:$/);
  });

  it('invents no start event for the billing periods', () => {
    const items = sectionItems(noticeOf(printFleet, 'en').tree, 'retention');
    const [rule] = items.filter((item) => comesFrom(item, 'r2-company-information'));
    expect(rule?.text).toMatch(/6 years\.$/);
  });
});

describe('MR-03: a transfer is a flow', () => {
  it('prints that of the recordings as the exception to the EEA, with its conditions', () => {
    const items = sectionItems(noticeOf(serviceDesk, 'en').tree, 'transfers').slice(1);
    const texts = items.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('exception');
    expect(texts[1]).toMatch(/^Exception/);
    expect(texts[1]).toContain('call recording');
    expect(texts[1]).toContain('when a call to the phone service is recorded');
    expect(texts[1]).toContain('in real time');
    expect(texts[1]).toContain('not stored there permanently');
    expect(texts[1]).toContain('identifiers');
  });

  it('names no country and no mechanism that nobody stated', () => {
    const [transfer] = serviceDesk.transfers;
    expect(transfer?.location).toEqual({ state: 'answered', value: { kind: 'outsideEea' } });
    expect(transfer?.mechanisms).toEqual([]);
    const record = recordOf(serviceDesk, 'controller', 'en');
    const open = (record?.diagnostics ?? []).map(({ record: id, field }) => `${id} ${field}`);
    expect(open).toContain('call-recordings-abroad mechanisms');
    expect(open).toContain('call-recordings-abroad location');
  });
});

describe('MR-04: the controller is resolved by country', () => {
  const companies = printFleet.registers.flatMap(({ controllers }) =>
    controllers.flatMap(({ party }) => (party.kind === 'party' ? [party.party] : [])),
  );
  const namedIn = (country: string | null): readonly string[] => {
    const items = sectionItems(noticeOf(printFleet, 'fi', country).tree, 'controller');
    return companies.filter((id) => items.some((item) => comesFrom(item, id)));
  };

  it('lists all sixteen companies and the fallback without a country', () => {
    expect(companies).toHaveLength(17);
    expect(namedIn(null)).toEqual(companies);
  });

  it('names the company of Finland alone in Finland', () => {
    expect(namedIn('FI')).toEqual(['tulostin-finland']);
  });

  it('falls back on Europe B.V. in Norway', () => {
    expect(namedIn('NO')).toEqual(['tulostin-europe']);
    expect(plainText(noticeOf(printFleet, 'fi', 'NO').tree.subtitle)).toBe('Tulostin Europe B.V.');
  });
});

describe('MR-05: an exception stays with its rule', () => {
  it.each(documentLanguages)('prints right after it (%s)', (language) => {
    const { tree } = noticeOf(serviceDesk, language);
    const recipients = sectionItems(tree, 'recipients');
    const rule = placeOf(recipients, 'd3-other-controllers');
    expect(rule).toBeGreaterThan(0);
    expect(placeOf(recipients, 'd4-authority-inspection')).toBe(rule + 1);
    expect(placeOf(recipients, 'd5-other-audit')).toBe(rule + 2);
    const retention = sectionItems(tree, 'retention');
    expect(placeOf(retention, 'r4-recordings')).toBe(placeOf(retention, 'r3-development') + 1);
  });

  it('is found when its rule is to be deleted', () => {
    expect(referencesTo(serviceDesk, 'd3-other-controllers')).toEqual([
      { type: 'disclosures', id: 'd4-authority-inspection', path: ['overrides', 0] },
      { type: 'disclosures', id: 'd5-other-audit', path: ['overrides', 0] },
    ]);
    expect(referencesTo(serviceDesk, 'r1-conflicts')).toEqual([
      { type: 'retentionRules', id: 'r4-recordings', path: ['overrides', 0] },
    ]);
  });
});

describe('MR-06: the legal basis is that of each purpose', () => {
  it('states one for A and E, and says of B to D on whose behalf they are processed', () => {
    const items = sectionItems(noticeOf(printFleet, 'en').tree, 'legalbases');
    const based = printFleet.activities.filter(({ id }) =>
      items.some(({ origin }) =>
        origin.some(
          (each) =>
            each.kind === 'record' && each.record === id && each.field.startsWith('legalBases/'),
        ),
      ),
    );
    expect(based.map(({ id }) => id)).toEqual(['billing', 'quality-improvement']);
    const processed = ['user-account', 'device-management', 'remote-access'];
    const told = items.filter((item) => processed.every((id) => comesFrom(item, id)));
    expect(told.map(({ text }) => text.includes('controller'))).toEqual([true]);
  });
});
