import { describe, expect, it } from 'vitest';
import { readWorkspace } from '#test/support/reference-case.ts';
import { clauseShare, idsFrom } from './fact-list.ts';
import { changeProblems, missingProofs } from './prove.ts';
import { printFleetFacts } from './print-fleet.proofs.ts';

const workspace = readWorkspace('test/fixtures/as-found/print-fleet.json');

describe('the print-fleet notice', () => {
  it('has a row for every fact of the case', () => {
    expect(printFleetFacts.map(({ id }) => id)).toEqual(idsFrom('PF', 165));
  });

  it.each(printFleetFacts)('says $id, $says, in every language', (fact) => {
    expect(fact.proofs.length > 0).toBe(fact.required !== false);
    expect(missingProofs(workspace, fact)).toEqual([]);
  });

  const valued = printFleetFacts.filter(({ value }) => value === true);
  it.each(valued)('follows a change of the value of $id, $says, and nothing else does', (fact) => {
    const changes = fact.proofs.filter(({ change }) => change !== undefined);
    expect(changes).not.toEqual([]);
    expect(changes.flatMap((proof) => changeProblems(workspace, fact, proof))).toEqual([]);
  });

  it('rests on clauses for at most 15 % of its facts', () => {
    const share = clauseShare(printFleetFacts);
    console.log(`print fleet: ${(share * 100).toFixed(1)} % of the facts rest on clauses`);
    expect(share).toBeLessThanOrEqual(0.15);
  });
});
