import { describe, expect, it } from 'vitest';
import { pointReasons } from '#shared/checks/points/judgement.ts';
import { rules } from '#shared/checks/rules.ts';
import { checkWorkspace } from '#shared/checks/run-checks.ts';
import { fillIn, messagesIn, uiLanguages } from '#shared/messages/messages.ts';
import { caseDay, readWorkspace } from '#test/support/reference-case.ts';

const codes = rules.map(({ code }) => code).sort();

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

describe('the codes of the rules', () => {
  it('are each used once', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(uiLanguages)('have sentences in %s, and no others do', (language) => {
    expect(Object.keys(messagesIn(language).findings).sort()).toEqual(codes);
    expect(Object.keys(messagesIn(language).pointReasons).sort()).toEqual([...pointReasons].sort());
  });
});

describe.each(uiLanguages)('the sentences of findings in %s', (language) => {
  const sentences = Object.entries(messagesIn(language).findings);

  it.each(sentences)('tell what %s is, what was found and what to do', (code, told) => {
    expect(Object.keys(told)).toEqual(['title', 'explanation', 'action']);
    expect(Object.values(told).every((text) => text.trim() !== '' && !text.includes('!'))).toBe(
      true,
    );
    const english = messagesIn('en').findings[code as keyof ReturnType<typeof findingsIn>];
    expect(placeholders(told.explanation)).toEqual(placeholders(english.explanation));
    expect(placeholders(`${told.title} ${told.action}`)).toEqual([]);
  });

  it.each(['service-desk', 'print-fleet'])('have every value that they need in %s', (name) => {
    const workspace = readWorkspace(`test/fixtures/as-found/${name}.json`);
    const unfilled = checkWorkspace(workspace, { asOf: caseDay }).filter(
      ({ code, params }) =>
        placeholders(fillIn(findingsIn(language)[code].explanation, params)).length > 0,
    );
    expect(unfilled).toEqual([]);
  });
});

/** Longest texts that still fit beside a field and into one line of a report. */
const longest = { title: 80, explanation: 160, action: 120 } as const;

/** Words that speak of guilt, or to the reader as the one who did wrong. */
const accusing: Readonly<Record<(typeof uiLanguages)[number], RegExp>> = {
  en: /\b(you|your|fail\w*|neglect\w*|violat\w*|illegal\w*|unlawful\w*|breach\w*|wrong\w*|guilt\w*|infring\w*|fault|careless\w*|mistake\w*|forg[eo]t\w*)\b/i,
  fi: /laiminly|rikkoo|rikoit|rikkomu|syyllis|laiton|laittom|lainvastai|epäonnist|unohd|unohti|\b(olet|olette|teit|teitte)\b|huolimat/i,
  sv: /försumm|bryter mot|bröt mot|brott mot|överträd|olaglig|lagstrid|misslyck|slarv|glöm|vårdslös|\b(du|ni|er|din|ert?)\b/i,
};

/** What Art. 10 calls data on offences: words of the law, which accuse nobody. */
const offences: Readonly<Record<(typeof uiLanguages)[number], RegExp>> = {
  en: /criminal convictions (and|or) offences/gi,
  fi: /rikostuomioita (ja|tai) rikkomuksia/gi,
  sv: /domar (och|eller) överträdelser/gi,
};

describe.each(uiLanguages)('the words of findings in %s', (language) => {
  const texts = Object.entries(messagesIn(language).findings).flatMap(([code, told]) =>
    (['title', 'explanation', 'action'] as const).map((part) => ({ code, part, text: told[part] })),
  );
  const reasons = Object.values(messagesIn(language).pointReasons);

  it('are short', () => {
    expect(texts.filter(({ part, text }) => text.length > longest[part])).toEqual([]);
  });

  it('accuse nobody', () => {
    const all = [...texts.map(({ text }) => text), ...reasons];
    const spoken = all.map((text) => text.replaceAll(offences[language], ''));
    expect(spoken.filter((text) => accusing[language].test(text))).toEqual([]);
  });

  it('begin with a capital, and sentences end with one full stop', () => {
    const isWhole = ({ part, text }: (typeof texts)[number]) =>
      /^["“”]?[\p{Lu}{]/u.test(text) && (part === 'title' ? /[^.]$/ : /[^.][.?]$/).test(text);
    expect(texts.filter((each) => !isWhole(each))).toEqual([]);
  });

  it('hold no doubled sign or space when names with a full stop are filled in', () => {
    const filled = texts.map(({ text }) => {
      const params = placeholders(text).map((name) => [name, 'Aurinko Inc.'] as const);
      return fillIn(text, Object.fromEntries(params));
    });
    expect(filled.filter((text) => /\.\.|,,| {2}|\s[.,;]|\{|\}/.test(text))).toEqual([]);
  });
});

function findingsIn(language: (typeof uiLanguages)[number]) {
  return messagesIn(language).findings;
}
