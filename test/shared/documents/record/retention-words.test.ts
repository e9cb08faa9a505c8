import { describe, expect, it } from 'vitest';
import { retentionWords } from '#shared/documents/record/retention-words.ts';
import { retentionRuleSchema } from '#shared/model/retention-rule.ts';
import { loadCatalogue, type DocumentLanguage } from '#shared/phrases/languages.ts';
import { readWorkspace } from '#test/support/reference-case.ts';

const workspace = readWorkspace('templates/samples/kunta.json');

async function wordsOf(
  id: string,
  language: DocumentLanguage,
  change: object = {},
): Promise<string | undefined> {
  const rule = workspace.retentionRules.find((each) => each.id === id);
  const phrases = await loadCatalogue(language);
  const changed = retentionRuleSchema.parse({ ...rule, ...change });
  return retentionWords({ workspace, phrases, asOf: '2026-11-22' }, changed);
}

describe('a retention rule in a few words', () => {
  it('says the period, what starts it, what happens then, and the act', async () => {
    expect(await wordsOf('council-meetings-retention-4', 'fi')).toBe(
      '10 vuotta tilikauden päättymisestä, minkä jälkeen poistetaan (peruste: kirjanpitolaki (1336/1997) 2 luku 10 §)',
    );
    expect(await wordsOf('council-meetings-retention-4', 'sv')).toBe(
      '10 år från räkenskapsårets utgång, därefter raderas (grund: bokföringslagen (1336/1997) 2 kap. 10 §)',
    );
  });

  it('erases nothing that was never stored', async () => {
    expect(await wordsOf('camera-surveillance-retention-3', 'fi')).toBe(
      'Ei tallenneta (peruste: laki julkisen hallinnon tiedonhallinnasta (906/2019) 21 §)',
    );
  });

  it('has no words for a period that is open, or that is not written in the language', async () => {
    const open = { outcomes: { state: 'unknown' } };
    expect(await wordsOf('council-meetings-retention-4', 'fi', open)).toBeUndefined();
    const inFinnish = { subject: null, endActionWording: { text: { fi: { text: 'sanoin' } } } };
    expect(await wordsOf('council-meetings-retention-4', 'sv', inFinnish)).toBeUndefined();
  });
});
