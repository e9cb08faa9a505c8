import { describe, expect, it } from 'vitest';
import { instrumentKeysIn } from '#shared/checks/impact/known-keys.ts';
import { lawKeysIn } from '#shared/checks/impact/law-target.ts';
import { reportWords } from '#shared/documents/check-report/report-words.ts';
import { messagesIn } from '#shared/messages/messages.ts';
import { loadCatalogue } from '#shared/phrases/languages.ts';
import { askedTargets } from '#renderer/features/impact/asked-target.ts';
import { readWorkspace } from '#test/support/reference-case.ts';

const workspace = readWorkspace('templates/samples/kunta.json');
const words = reportWords(workspace, await loadCatalogue('fi'), messagesIn('fi'));
const nameOf = (key: string) => askedTargets(words, [key])[0]?.label;

describe('what can be asked about', () => {
  it('bears names, not keys', () => {
    const keys = [...instrumentKeysIn(workspace), ...lawKeysIn(workspace)];
    const bare = askedTargets(words, keys).filter(({ value, label }) => label === value);
    expect(keys.length).toBeGreaterThan(20);
    expect(bare).toEqual([]);
  });

  it.each([
    ['2021/914', 'Komission antamat tietosuojaa koskevat vakiolausekkeet, 2021/914'],
    ['dpf', 'EU:n ja Yhdysvaltojen tietosuojakehys (Data Privacy Framework)'],
    ['GDPR 6(1)(f)', '6 artiklan 1 kohdan f alakohta'],
    ['identity-number:FI', 'Tietosuojalaki (1050/2018) 29 §, Suomi'],
  ])('calls %s what the law calls it', (key, name) => {
    expect(nameOf(key)).toBe(name);
  });

  it('tells apart by key what bears one name', () => {
    const both = askedTargets(words, ['fi.accounting_books', 'fi.accounting_vouchers']);
    expect(both.map(({ label }) => label.replace(/^.*\(fi/, '(fi'))).toEqual([
      '(fi.accounting_books)',
      '(fi.accounting_vouchers)',
    ]);
  });

  it('knows the end of a decision that has one', () => {
    const [decision, framework] = askedTargets(words, ['2021/1772', 'privacyShield']);
    expect(decision?.until).toMatch(/^20\d\d-/);
    expect(framework?.until).toBe('2020-07-16');
  });
});
