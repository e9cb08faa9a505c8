import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { answered, unknown } from '#test/support/shop-changes.ts';
import { transfer, clauses } from '#test/support/shop-transfers.ts';

const chosen = {
  module: answered('M4'),
  dockingClause: answered(false),
  clause11Redress: answered(false),
  clause17Law: answered('FI'),
  clause18Courts: answered('FI'),
};

/** Standard contractual clauses. */
export const transferClauseCases: readonly RuleCase[] = [
  {
    code: 'clauses-module-against-roles',
    about: 'Controller to processor is module two, not one; an open module contradicts nothing.',
    triggers: transfer({ mechanisms: [clauses({ scc: { module: answered('M1') } })] }),
    field: 'mechanisms/0/scc/module',
    spares: transfer({ mechanisms: [clauses({ scc: { module: answered('M2') } })] }),
    unknown: transfer({ mechanisms: [clauses({ scc: { module: unknown } })] }),
    whenUnknown: 'silent',
  },
  {
    code: 'clauses-module-open',
    about: 'Clauses without their module, with it, and with one that is not known.',
    triggers: transfer({ mechanisms: [clauses({})] }),
    field: 'mechanisms/0/scc/module',
    spares: transfer({ mechanisms: [clauses({ scc: { module: answered('M2') } })] }),
    unknown: transfer({ mechanisms: [clauses({ scc: { module: unknown } })] }),
    whenUnknown: 'finds',
  },
  {
    code: 'clauses-choice-open',
    about: 'Which courts decide is open, agreed, or not known.',
    triggers: transfer({
      mechanisms: [clauses({ scc: { ...chosen, clause18Courts: { state: 'notStated' } } })],
    }),
    field: 'mechanisms/0/scc/clause18Courts',
    spares: transfer({ mechanisms: [clauses({ scc: chosen })] }),
    unknown: transfer({ mechanisms: [clauses({ scc: { ...chosen, clause18Courts: unknown } })] }),
    whenUnknown: 'asks',
  },
  {
    code: 'clauses-choice-open',
    about: 'Sub-processors are a choice of module two; module four and an open module have none.',
    triggers: transfer({
      mechanisms: [
        clauses({
          scc: { ...chosen, module: answered('M2'), clause13Authority: answered('FI') },
        }),
      ],
    }),
    field: 'mechanisms/0/scc/clause9',
    spares: transfer({ mechanisms: [clauses({ scc: chosen })] }),
    unknown: transfer({ mechanisms: [clauses({ scc: { ...chosen, module: unknown } })] }),
    whenUnknown: 'silent',
  },
];
