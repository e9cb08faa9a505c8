import { describe, expect, it } from 'vitest';
import { placeOf } from '#shared/law/citations.ts';
import type { LegalBasis } from '#shared/law/legal-bases.ts';
import { legalBases } from '#shared/law/legal-bases.ts';
import type { RightPointKey } from '#shared/law/rights.ts';
import {
  pointsOf,
  rightPoint,
  rightPoints,
  rightReference,
  rights,
  rightsFor,
} from '#shared/law/rights.ts';

/** One letter per right and basis: yes, limited, on condition, no. */
const letter = { always: 'y', limited: 'l', onCondition: 'c', never: 'n' } as const;

function reach(right: string): string {
  return legalBases
    .map(({ id }) => rightsFor(id).find((row) => row.right === right))
    .map((row) => (row === undefined ? '?' : letter[row.applies]))
    .join('');
}

describe('rights by legal basis', () => {
  it.each([
    ['access', 'yyyyyy'],
    ['rectification', 'yyyyyy'],
    ['erasure', 'yylyly'],
    ['restriction', 'yyyyyy'],
    ['portability', 'ccnnnn'],
    ['objection', 'ccccyy'],
    ['automatedDecision', 'cccccc'],
    ['withdrawal', 'yccccc'],
    ['complaint', 'yyyyyy'],
  ])('%s reaches (a) to (f) as %s', (right, expected) => {
    expect(reach(right)).toBe(expected);
  });

  it('names a reason and a place for every answer', () => {
    const answers = (['a', 'b', 'c', 'd', 'e', 'f'] satisfies LegalBasis[]).flatMap(rightsFor);
    expect(answers).toHaveLength(54);
    expect(answers.filter((row) => row.reference.act !== 'gdpr')).toEqual([]);
    const withoutCondition = answers.filter(
      (row) => row.applies === 'onCondition' && row.conditions.length === 0,
    );
    expect(withoutCondition).toEqual([]);
  });

  it('gives objection to marketing on any basis', () => {
    const onConsent = rightsFor('a').find((row) => row.right === 'objection');
    expect(onConsent?.conditions).toContain('directMarketing');
  });

  it('takes portability from a public task by Art. 20(3)', () => {
    const onTask = rightsFor('e').find((row) => row.right === 'portability');
    expect(onTask && placeOf(onTask.reference)).toBe('20(3)');
  });
});

describe('points of rights', () => {
  it('carry the name of their right', () => {
    const misnamed = rightPoints.filter((row) => !row.key.startsWith(`${row.right}.`));
    expect(misnamed).toEqual([]);
    expect(rights.filter((row) => pointsOf(row.id).length === 0)).toEqual([]);
  });

  it('stand in the Article of their right, own wording and the exceptions for research apart', () => {
    const elsewhere = rightPoints.filter(
      (row) => row.wording === 'law' && row.reference.article !== rightReference(row.right).article,
    );
    expect(elsewhere.map(({ key, reference }) => [key, reference.article])).toEqual([
      ['access.exceptions.research', '89'],
      ['rectification.exceptions.research', '89'],
      ['restriction.exceptions.research', '89'],
      ['objection.exceptions.research', '89'],
    ]);
  });

  it('mark what notices say beyond the law', () => {
    const own = rightPoints.filter((row) => row.wording === 'own').map((row) => row.key);
    expect(own).toEqual([
      'rectification.outdated',
      'objection.scope.consentBasedProfiling',
      'objection.effect.erasure',
      'withdrawal.effect.erasure',
    ]);
  });

  it('cover all grounds and exceptions of Arts. 17 and 18', () => {
    const count = (prefix: string) =>
      rightPoints.filter((row) => row.key.startsWith(prefix)).length;
    expect(count('erasure.grounds.')).toBe(6);
    expect(count('erasure.exceptions.')).toBe(5);
    expect(count('restriction.grounds.')).toBe(4);
  });

  it('can say what a fleet notice and a service-desk notice say', () => {
    const said: readonly RightPointKey[] = [
      'access.confirmation',
      'access.information',
      'rectification.inaccurate',
      'rectification.incomplete',
      'rectification.withoutUndueDelay',
      'rectification.outdated',
      'erasure.withoutUndueDelay',
      'erasure.limits.groundsOnly',
      'erasure.grounds.consentWithdrawn',
      'erasure.grounds.objectionUpheld',
      'restriction.grounds.accuracyContested',
      'restriction.grounds.unlawfulOpposed',
      'restriction.grounds.legalClaims',
      'restriction.grounds.objectionPending',
      'objection.scope.legitimateInterest',
      'objection.scope.consentBasedProfiling',
      'objection.scope.directMarketing',
      'objection.scope.publicInterest',
      'objection.effect.stops',
      'objection.effect.erasure',
      'objection.exceptions.compellingGrounds',
      'objection.exceptions.legalClaims',
      'portability.receive',
      'portability.transmit',
      'withdrawal.anyTime',
      'withdrawal.effect.erasure',
      'complaint.residence',
    ];
    expect(said.filter((key) => rightPoint(key) === undefined)).toEqual([]);
    expect(rightPoint('erasure.grounds.whim')).toBeUndefined();
  });
});
