import { gdpr } from '#shared/law/citations.ts';
import type { ClauseRole } from '#shared/law/scc-row.ts';
import { moduleFor, sccClauses } from '#shared/law/scc.ts';
import { answered } from '#shared/model/answer.ts';
import type { Mechanism } from '#shared/model/mechanism.ts';
import type { Flow } from '#shared/checks/facts/flows.ts';
import { concerns } from '#shared/checks/facts/flows.ts';
import type { RegisterFacts } from '#shared/checks/facts/register-facts.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule } from '#shared/checks/rule.ts';
import { ofTransfers } from './transfer-details.ts';

/** A module of the clauses that is open or does not match the roles: Decision (EU) 2021/914, clause 1. Silent while roles are open. */
const moduleAgainstRoles = defineRule({
  code: 'clauses-module-against-roles',
  family: 'transfers',
  severity: 'error',
  article: gdpr('46(2)(c)'),
  source: 'Decision (EU) 2021/914, Annex, modules one to four',
  unit: 'flow',
  check: ofTransfers((flow, facts) =>
    flow.transfer.mechanisms.flatMap((mechanism, index): readonly Observation[] => {
      if (mechanism.instrument !== 'scc_commission') return [];
      const stated = mechanism.scc === null ? undefined : answered(mechanism.scc.module);
      const needed = neededModule(flow, facts);
      if (stated === undefined || needed === undefined || stated === needed) return [];
      const params = { module: stated, needed };
      return [{ ...flow.place, field: `mechanisms/${index}/scc/module`, params }];
    }),
  ),
});

function neededModule(flow: Flow, facts: RegisterFacts): 'M1' | 'M2' | 'M3' | 'M4' | undefined {
  const importer = roleOf(answered(flow.disclosure?.role ?? { state: 'notStated' }));
  const own = facts.own.filter((activity) => concerns(flow, [activity])).length;
  const others = facts.processing.filter((activity) => concerns(flow, [activity])).length;
  if (importer === undefined || (own > 0 && others > 0) || own + others === 0) return undefined;
  return moduleFor(own > 0 ? 'controller' : 'processor', importer);
}

function roleOf(role: string | undefined): ClauseRole | undefined {
  if (role === 'processor' || role === 'subProcessor') return 'processor';
  return role === 'controller' || role === 'jointController' ? 'controller' : undefined;
}

/** Clauses without their module: Decision (EU) 2021/914 has four. Silent on repealed clauses. */
const moduleOpen = defineRule({
  code: 'clauses-module-open',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('46(2)(c)'),
  source: 'Decision (EU) 2021/914, Annex',
  unit: 'flow',
  check: ofTransfers(({ transfer, mechanisms, place }) =>
    transfer.mechanisms.flatMap(({ instrument: id, scc }, index): readonly Observation[] => {
      const isStated = scc !== null && scc.module.state === 'answered';
      if (id !== 'scc_commission' || isStated || mechanisms[index]?.kind !== 'holds') return [];
      return [{ ...place, field: `mechanisms/${index}/scc/module` }];
    }),
  ),
});

/** Where the model holds what the parties choose in a clause. */
const choices = [
  { clause: 7, field: 'dockingClause' },
  { clause: 9, field: 'clause9' },
  { clause: 11, field: 'clause11Redress' },
  { clause: 13, field: 'clause13Authority' },
  { clause: 17, field: 'clause17Law' },
  { clause: 18, field: 'clause18Courts' },
] as const satisfies readonly {
  readonly clause: number;
  readonly field: keyof NonNullable<Mechanism['scc']>;
}[];

/**
 * What the parties have chosen in a clause of their module is open: docking, sub-processors, redress, authority,
 * law, courts. Asked. Silent while the module is open, on clauses that the module does not have, and on repealed ones.
 */
const choiceOpen = defineRule({
  code: 'clauses-choice-open',
  family: 'transfers',
  severity: 'info',
  article: gdpr('46(2)(c)'),
  source: 'Decision (EU) 2021/914, Annex, clauses 7, 9, 11, 13, 17 and 18',
  unit: 'flow',
  check: ofTransfers(({ transfer, mechanisms, place }) =>
    transfer.mechanisms.flatMap(({ instrument: id, scc }, index): readonly Observation[] => {
      const module = scc === null ? undefined : answered(scc.module);
      if (id !== 'scc_commission' || scc === null || module === undefined) return [];
      if (mechanisms[index]?.kind !== 'holds') return [];
      return choices
        .filter(({ field }) => scc[field].state === 'notStated' || scc[field].state === 'unknown')
        .filter(({ clause }) => hasClause(module, clause))
        .map(({ clause, field }) => {
          const open = { ...place, field: `mechanisms/${index}/scc/${field}` };
          return { ...open, params: { module, clause: String(clause) }, dueIf: open };
        });
    }),
  ),
});

function hasClause(module: 'M1' | 'M2' | 'M3' | 'M4', clause: number): boolean {
  return sccClauses.some((row) => row.clause === clause && row.modules.includes(module));
}

/** Standard contractual clauses: their module, and what it leaves to the parties. */
export const transferClauseRules = [moduleAgainstRoles, moduleOpen, choiceOpen] as const;
