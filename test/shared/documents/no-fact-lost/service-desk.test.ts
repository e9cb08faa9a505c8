import { describe, expect, it } from 'vitest';
import { readWorkspace } from '#test/support/reference-case.ts';
import { clauseShare, idsFrom } from './fact-list.ts';
import { changeProblems, missingProofs } from './prove.ts';
import { serviceDeskFacts } from './service-desk.proofs.ts';

const workspace = readWorkspace('test/fixtures/as-found/service-desk.json');

describe('the service-desk notice', () => {
  it('has a row for every fact of the case', () => {
    expect(serviceDeskFacts.map(({ id }) => id)).toEqual(idsFrom('SD', 83));
  });

  it.each(serviceDeskFacts)('says $id, $says, in every language', (fact) => {
    expect(fact.proofs.length > 0).toBe(fact.required !== false);
    expect(missingProofs(workspace, fact)).toEqual([]);
  });

  const valued = serviceDeskFacts.filter(({ value }) => value === true);
  it.each(valued)('follows a change of the value of $id, $says, and nothing else does', (fact) => {
    const changes = fact.proofs.filter(({ change }) => change !== undefined);
    expect(changes).not.toEqual([]);
    expect(changes.flatMap((proof) => changeProblems(workspace, fact, proof))).toEqual([]);
  });

  it('rests on clauses for at most 15 % of its facts', () => {
    const share = clauseShare(serviceDeskFacts);
    console.log(`service desk: ${(share * 100).toFixed(1)} % of the facts rest on clauses`);
    expect(share).toBeLessThanOrEqual(0.15);
  });
});
