import { describe, expect, it } from 'vitest';
import { adequacyAt } from '#shared/law/adequacy.ts';
import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import { localizedText, type LocalizedText } from '#shared/model/localized-text.ts';
import { covers } from '#shared/model/scope.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { documentOf } from '#test/support/documents-of.ts';
import { projectText } from '#test/support/project-files.ts';
import { caseDay, readWorkspace } from '#test/support/reference-case.ts';

const kuntaPath = 'templates/samples/kunta.json';
const kunta = readWorkspace(kuntaPath);

/** Every text in several languages of a file, with the path to it. */
function localizedTexts(value: unknown, path = ''): [string, LocalizedText][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value);
  const isLocalized = entries.every(([key]) => /^(fi|sv|en)$/.test(key));
  const localized = localizedText.safeParse(value);
  if (isLocalized && localized.success && entries.length > 0) return [[path, localized.data]];
  return entries.flatMap(([key, entry]) => localizedTexts(entry, `${path}/${key}`));
}

const kuntaTexts = localizedTexts(JSON.parse(projectText(kuntaPath)));

function disclosuresOf(activity: Activity): readonly Disclosure[] {
  return kunta.disclosures.filter(
    ({ register, scope }) =>
      register === activity.register && covers(scope.activities, activity.id),
  );
}

function rulesOf(activity: Activity) {
  return kunta.retentionRules.filter(
    ({ register, scope }) =>
      register === activity.register && covers(scope.activities, activity.id),
  );
}

function diagnosticsOf(register: string, language: DocumentLanguage) {
  return documentOf(kunta, { document: 'notice', register, language }).diagnostics;
}

describe('the sample of a small municipality', () => {
  it('is as large as a real organisation', () => {
    expect(kunta.registers.length).toBeGreaterThanOrEqual(12);
    expect(kunta.activities.length).toBeGreaterThanOrEqual(40);
    const notices = new Set(kunta.notices.flatMap(({ registers }) => registers));
    expect(kunta.registers.filter(({ id }) => !notices.has(id))).toEqual([]);
    const populated = new Set(kunta.activities.map(({ register }) => register));
    expect(kunta.registers.filter(({ id }) => !populated.has(id))).toEqual([]);
  });

  it('has no two activities with the same purpose, or the same data uses and retention', () => {
    const purposes = kunta.activities.map(({ purpose }) => JSON.stringify(purpose));
    expect(new Set(purposes).size).toBe(purposes.length);
    const signatures = kunta.activities.map((activity) =>
      JSON.stringify([
        activity.dataUses.map(({ dataCategory, dataSubjects }) => [dataCategory, dataSubjects]),
        rulesOf(activity).map(({ outcomes, grounds }) => [outcomes, grounds]),
      ]),
    );
    expect(new Set(signatures).size).toBe(signatures.length);
  });

  describe.each(kunta.activities.map((activity) => [activity.id, activity] as const))(
    'activity %s',
    (_id, activity) => {
      it('uses at least two categories of data, each with a source', () => {
        expect(activity.dataUses.length).toBeGreaterThanOrEqual(2);
        expect(activity.dataUses.filter(({ sources }) => sources.length === 0)).toEqual([]);
      });

      it('keeps all of its data by a rule with its ground in law', () => {
        const rules = rulesOf(activity);
        expect(rules.filter(({ grounds }) => grounds.length === 0)).toEqual([]);
        const uncovered = activity.dataUses.filter(
          ({ dataCategory }) =>
            !rules.some(({ scope }) => covers(scope.dataCategories, dataCategory)),
        );
        expect(uncovered).toEqual([]);
      });

      it('has a recipient, or says that it has none', () => {
        const register = kunta.registers.find(({ id }) => id === activity.register);
        const saysNone = register?.lists.recipients === 'closed';
        expect(saysNone || disclosuresOf(activity).length > 0).toBe(true);
      });

      it('rests on a legal basis, or is done for another controller', () => {
        const isProcessor = answered(activity.role) === 'processor';
        expect(activity.legalBases.length > 0).toBe(!isProcessor);
        if (isProcessor) expect(activity.engagement?.onBehalfOf).not.toEqual([]);
      });
    },
  );

  it('has one activity without any recipient', () => {
    expect(
      kunta.activities.filter((activity) => disclosuresOf(activity).length === 0).map((a) => a.id),
    ).toEqual(['door-log']);
  });

  it('relies on legitimate interests for no task of an authority', () => {
    const authorities = new Set<string>(
      kunta.registers
        .filter(({ controllers }) =>
          controllers.some(({ party }) => party.kind === 'party' && party.party === 'haapalahti'),
        )
        .map(({ id }) => id),
    );
    const points = kunta.activities
      .filter(({ register }) => authorities.has(register))
      .flatMap(({ legalBases }) => legalBases.map(({ point }) => answered(point)));
    expect(points).toContain('e');
    expect(points).not.toContain('f');
  });

  it('sends data to two countries without adequacy under module 2, and to one listed recipient', () => {
    const country = (transfer: (typeof kunta.transfers)[number]) => {
      const location = answered(transfer.location);
      return location?.kind === 'countries' ? location.countries[0]?.country : undefined;
    };
    const clauses = kunta.transfers.filter(({ mechanisms }) =>
      mechanisms.some(
        ({ instrument, decision, scc }) =>
          instrument === 'scc_commission' &&
          answered(decision) === '(EU) 2021/914' &&
          scc !== null &&
          answered(scc.module) === 'M2' &&
          answered(scc.signedOn) !== undefined,
      ),
    );
    expect(clauses.map(country).sort()).toEqual(['IN', 'PH']);
    for (const transfer of clauses) {
      expect(adequacyAt(country(transfer) ?? '', caseDay)).toBeUndefined();
      expect(answered(transfer.copyMeans)).toBeDefined();
      expect(answered(transfer.impactAssessment)?.assessment).not.toBeNull();
    }
    const listed = kunta.parties.filter(({ frameworks }) =>
      frameworks.some(
        ({ framework, listed: isListed }) => framework === 'dpf' && answered(isListed) === true,
      ),
    );
    const decided = kunta.transfers.filter(({ mechanisms }) =>
      mechanisms.some(({ decision }) => answered(decision) === '(EU) 2023/1795'),
    );
    expect(decided.map(country)).toEqual(['US']);
    expect(listed.map((party) => party.country)).toEqual(['US']);
  });

  it('has an agreement with each processor', () => {
    const processors = kunta.disclosures.filter(({ role }) => answered(role) === 'processor');
    expect(processors.length).toBeGreaterThanOrEqual(6);
    for (const { id, processorAgreement } of processors) {
      expect(processorAgreement?.pointsCovered, id).toHaveLength(8);
      expect(processorAgreement && answered(processorAgreement.signedOn), id).toBeDefined();
    }
  });

  it('is complete in Finnish and Swedish, and mostly in English', () => {
    const lacking = (language: string) =>
      kuntaTexts.filter(([, texts]) => texts[language] === undefined).map(([path]) => path);
    expect(kuntaTexts.length).toBeGreaterThan(500);
    expect(lacking('fi')).toEqual([]);
    expect(lacking('sv')).toEqual([]);
    expect(lacking('en').length).toBeGreaterThanOrEqual(15);
    expect(lacking('en').length).toBeLessThanOrEqual(30);
  });

  it.each(kunta.registers.map(({ id }) => id))(
    'builds the notice of %s whole in the languages that it claims',
    (register) => {
      expect(diagnosticsOf(register, 'fi')).toEqual([]);
      expect(diagnosticsOf(register, 'sv')).toEqual([]);
    },
  );

  it('lacks English in a few registers, and reports each text', () => {
    const incomplete = kunta.registers.filter(({ id }) => diagnosticsOf(id, 'en').length > 0);
    expect(incomplete.map(({ id }) => id)).toEqual([
      'council-meetings',
      'early-education',
      'facility-bookings',
      'library',
    ]);
    const codes = incomplete.flatMap(({ id }) => diagnosticsOf(id, 'en').map(({ code }) => code));
    expect(new Set(codes)).toEqual(new Set(['missing-translation']));
  });
});
