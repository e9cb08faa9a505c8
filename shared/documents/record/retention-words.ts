import type { RetentionRule } from '#shared/model/retention-rule.ts';
import { createContext } from '#shared/documents/context.ts';
import { capitalised } from '#shared/documents/inline.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { recordContext } from './record-context.ts';
import { statedPeriods } from './retention-row.ts';

/** What the words of retention rules are made with. */
type WordsRequest = {
  readonly workspace: Workspace;
  readonly phrases: Catalogue;
  readonly asOf: string;
};

/**
 * How long a rule keeps data, what becomes of it then and on which act that rests, in the words of the
 * record of processing: "12 kuukautta puhelun päättymisestä, minkä jälkeen poistetaan".
 *
 * @returns `undefined` where the period is open, or is not written in the language of the phrases.
 */
export function retentionWords(request: WordsRequest, rule: RetentionRule): string | undefined {
  const { context, diagnostics } = createContext({
    ...request,
    content: 'derived',
    audience: 'internal',
    periodStyle: 'figures',
    purposeLabels: 'none',
    hasSection: () => false,
  });
  const record = recordContext(context, { role: 'controller', country: null, party: null });
  const words = plainText(capitalised(statedPeriods(record, rule)));
  const isWhole = diagnostics().every(({ code }) => !code.startsWith('missing-'));
  return isWhole && words !== '' ? words : undefined;
}
