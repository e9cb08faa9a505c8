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

function findingsIn(language: (typeof uiLanguages)[number]) {
  return messagesIn(language).findings;
}
