import { englishDecisionNumber } from '#shared/law/decision-number.ts';
import { frameworks } from '#shared/law/frameworks.ts';
import { gdpr } from '#shared/law/citations.ts';
import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { sccDecisions } from '#shared/law/scc.ts';
import { officialTerm } from '#shared/law/terms.ts';
import type { Evidence } from '#shared/model/base.ts';
import type { TextInRecord } from '#shared/checks/facts/record-parts.ts';
import { fieldOfText } from '#shared/checks/facts/record-parts.ts';
import { suspectTexts } from '#shared/checks/facts/suspect-texts.ts';
import { repealedActs } from '#shared/checks/repealed-acts.ts';
import type { SupersededTerm } from '#shared/checks/superseded-terms.ts';
import { supersededTerms } from '#shared/checks/superseded-terms.ts';
import type { FieldPlace, Observation, RuleUnits, Severity } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

type AnyUnit = RuleUnits['text'];

function at({ type, record }: AnyUnit, field: string): FieldPlace {
  return placeIn(type, record.id, field);
}

function atText(unit: AnyUnit, text: TextInRecord): FieldPlace {
  return at(unit, fieldOfText(unit, text));
}

type Instrument = {
  readonly name: string;
  readonly mention: RegExp;
  readonly endedOn: IsoDate | null;
};

const instruments: readonly Instrument[] = [
  ...frameworks.map(({ names, mentions, validTo }) => ({
    name: names.en,
    mention: new RegExp(mentions.join('|'), 'i'),
    endedOn: validTo,
  })),
  ...sccDecisions.map(({ number, mentions, validTo }) => ({
    name: englishDecisionNumber(number),
    mention: new RegExp(mentions.join('|')),
    endedOn: validTo,
  })),
];

const termPatterns: readonly (SupersededTerm & { readonly regExp: RegExp })[] = supersededTerms.map(
  (row) => ({ ...row, regExp: new RegExp(`(?:${row.pattern})[a-zåäö]*`, 'i') }),
);

/**
 * An instrument that no longer holds, named in a text: Safe Harbour, Privacy Shield, repealed clauses; once
 * per record. Told as a warning for words of the source that no document prints. Silent on days when the instrument held.
 */
const legacyInstrument = defineRule({
  code: 'legacy-instrument-in-text',
  family: 'transfers',
  severity: 'error',
  article: gdpr('45'),
  source: 'Cases C-362/14 and C-311/18; Decision (EU) 2021/914, Art. 4',
  unit: 'text',
  check: (unit, { asOf }) => {
    const suspects = suspectTexts(unit.texts);
    if (suspects.length === 0) return [];
    const told: Instrument[] = [];
    return suspects.flatMap((found) => {
      const { text, isEvidence } = found;
      const ended = instruments.find(
        ({ mention, endedOn }) => endedOn !== null && endedOn <= asOf && mention.test(text),
      );
      if (ended === undefined || told.includes(ended)) return [];
      told.push(ended);
      const params = { instrument: ended.name, endedOn: ended.endedOn ?? '' };
      const severity: Severity = isEvidence ? 'warning' : 'error';
      return [{ ...atText(unit, found), severity, params }];
    });
  },
});

const actPatterns = repealedActs.map(({ pattern, endedOn, country }) => ({
  endedOn,
  country,
  mention: new RegExp(pattern, 'i'),
}));

/** An act that no longer applies, named in a text or in words of the source; once per record. Silent on days when it applied. */
const repealedAct = defineRule({
  code: 'repealed-act-in-text',
  family: 'documents',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'Regulation (EU) 2016/679, Art. 94(1); Data Protection Act (1050/2018)',
  unit: 'text',
  check: (unit, { asOf, settings }) => {
    const named = suspectTexts(unit.texts);
    if (named.length === 0) return [];
    const ofCountry = actPatterns.filter(({ country }) => country === settings.defaultCountry);
    const others = actPatterns.filter(({ country }) => country === null);
    const [first] = named.flatMap((found) =>
      [...ofCountry, ...others].flatMap(({ mention, endedOn }) => {
        const [words] = mention.exec(found.text) ?? [];
        return words === undefined || endedOn > asOf
          ? []
          : [{ ...atText(unit, found), params: { words, endedOn } }];
      }),
    );
    return first === undefined ? [] : [first];
  },
});

type FoundTerm = SupersededTerm & { readonly word: string };

function termsIn({ text, language }: TextInRecord): readonly FoundTerm[] {
  return termPatterns.flatMap((row) => {
    if (language !== null && row.language !== language) return [];
    const [word] = row.regExp.exec(text) ?? [];
    return word === undefined ? [] : [{ ...row, word }];
  });
}

function termFindings(unit: AnyUnit, weight: SupersededTerm['weight']): readonly Observation[] {
  const suspects = suspectTexts(unit.texts);
  if (suspects.length === 0) return [];
  const told = new Set<string>();
  return suspects.flatMap((placed) =>
    termsIn(placed)
      .filter((row) => row.weight === weight && isFirst(told, row.pattern))
      .map((row) => {
        const { text } = officialTerm(row.term, row.language);
        const params = { word: row.word, term: text, language: row.language };
        return { ...atText(unit, placed), params };
      }),
  );
}

function isFirst(told: Set<string>, pattern: string): boolean {
  const { size } = told;
  return told.add(pattern).size > size;
}

/** A word that is not the term of the GDPR and means something else, such as registerförare for processor. Also in the words of the source; each once per record. */
const supersededTerm = defineRule({
  code: 'superseded-term',
  family: 'languages',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'Official language versions of Regulation (EU) 2016/679',
  unit: 'text',
  check: (unit) => termFindings(unit, 'wrong'),
});

/** A word beside the official term: understood, but another one. Also in the words of the source; each once per record. */
const termDrift = defineRule({
  code: 'unofficial-term',
  family: 'languages',
  severity: 'info',
  article: gdpr('12(1)'),
  source: 'Official language versions of Regulation (EU) 2016/679',
  unit: 'text',
  check: (unit) => termFindings(unit, 'drift'),
});

function evidenceFindings(
  unit: AnyUnit,
  defects: readonly (Evidence['defect'] | undefined)[],
): readonly Observation[] {
  if (unit.record.evidence.length === 0) return [];
  return unit.record.evidence.flatMap(({ field, defect, quote, printedLabel }) =>
    defect === undefined || !defects.includes(defect)
      ? []
      : [{ ...at(unit, field ?? ''), params: { words: quote ?? printedLabel ?? '–' } }],
  );
}

/** A defect of the source: misspelt, garbled, truncated, merged, or something missing. Silent once the evidence says none. */
const textDefect = defineRule({
  code: 'text-defect',
  family: 'documents',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1)',
  unit: 'annotated',
  check: (unit) =>
    evidenceFindings(unit, [
      'misspelt',
      'garbled',
      'truncated',
      'merged',
      'missingHeading',
      'missingContent',
    ]),
});

/** A label in the source that points to another purpose than the words do: Art. 5(1)(a). */
const mislabelled = defineRule({
  code: 'label-against-content',
  family: 'documents',
  severity: 'error',
  article: gdpr('12(1)'),
  source: 'GDPR, Arts. 5(1)(a), 12(1)',
  unit: 'annotated',
  check: (unit) => evidenceFindings(unit, ['mislabelled']),
});

/** Words of the source that can be read in two ways; the reading chosen has to be confirmed. */
const ambiguous = defineRule({
  code: 'ambiguous-source',
  family: 'documents',
  severity: 'info',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1)',
  unit: 'annotated',
  check: (unit) => evidenceFindings(unit, ['ambiguous']),
});

/** A link without a target: it cannot be printed as one. */
const openLink = defineRule({
  code: 'link-without-target',
  family: 'documents',
  severity: 'error',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1)',
  unit: 'annotated',
  check: (unit) => {
    if (unit.record.links.length === 0) return [];
    return unit.record.links
      .filter(({ target }) => target.state !== 'answered' || target.value.trim() === '')
      .map(({ key }) => at(unit, `links/${key}/target`));
  },
});

const endedHosts = frameworks.map(({ id, validTo }) => ({
  host: id.toLowerCase(),
  endedOn: validTo,
}));

/**
 * A link of old kind: unencrypted, on the site of a scheme that has ended, or to the front page where a
 * document is meant; one that was never checked. Silent on links checked after such a change.
 */
const legacyLink = defineRule({
  code: 'legacy-link',
  family: 'documents',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Arts. 5(1)(d), 12(1)',
  unit: 'annotated',
  check: (unit, { asOf }) => {
    if (unit.record.links.length === 0) return [];
    return unit.record.links.flatMap(({ key, target, documentKind, checkedOn }) => {
      if (target.state !== 'answered' || checkedOn !== null) return [];
      const url = target.value.toLowerCase();
      const isEnded = endedHosts.some(
        ({ host, endedOn }) =>
          endedOn !== null && endedOn <= asOf && url.replace(/[^a-z]/g, '').includes(host),
      );
      const isFrontPage = documentKind !== 'website' && /^https?:\/\/[^/]+\/?$/.test(url);
      const isOld = url.startsWith('http://') || isEnded || isFrontPage;
      return isOld ? [{ ...at(unit, `links/${key}/target`), params: { url: target.value } }] : [];
    });
  },
});

/** Texts of records: legacy instruments, superseded terms, defects of the source, links. */
export const textRules = [
  legacyInstrument,
  repealedAct,
  supersededTerm,
  termDrift,
  textDefect,
  mislabelled,
  ambiguous,
  openLink,
  legacyLink,
] as const;
