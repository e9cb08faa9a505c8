import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { answered, asFound, basis, onPoint, right, unknown } from '#test/support/shop-changes.ts';

const openBasis = basis({ point: unknown });

/** A right that every basis gives: due also while the basis is open. */
const everybodys = (
  code: RuleCase['code'],
  name: 'access' | 'rectification' | 'erasure' | 'restriction',
): RuleCase => ({
  code,
  about: `A text without the right (${name}), with it, and without it while the basis is open.`,
  triggers: asFound,
  field: 'registers',
  spares: { ...asFound, ...right({ right: name }) },
  unknown: { ...asFound, ...openBasis },
  whenUnknown: 'finds',
});

/** The rights that a notice tells: Arts. 13(2)(b) to (d) and 21(4). */
export const noticeRightsCases: readonly RuleCase[] = [
  everybodys('incomplete-right-access', 'access'),
  everybodys('incomplete-right-rectification', 'rectification'),
  everybodys('incomplete-right-erasure', 'erasure'),
  everybodys('incomplete-right-restriction', 'restriction'),
  {
    code: 'incomplete-right-objection',
    about: 'Objection is due for legitimate interests, not for a contract; an open basis is asked.',
    triggers: { ...asFound, ...onPoint('f') },
    field: 'registers',
    spares: { ...asFound, ...onPoint('b') },
    unknown: { ...asFound, ...openBasis },
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-right-portability',
    about: 'Portability is due for a contract, not for a legal obligation; an open basis is asked.',
    triggers: { ...asFound, ...onPoint('b') },
    field: 'registers',
    spares: { ...asFound, ...onPoint('c') },
    unknown: { ...asFound, ...openBasis },
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-consent-withdrawal',
    about:
      'Withdrawal leaves earlier processing lawful, which is told or not; an open basis is asked.',
    triggers: {
      ...asFound,
      ...onPoint('a'),
      ...right({ right: 'withdrawal', points: ['withdrawal.anyTime'] }),
    },
    field: 'points',
    spares: {
      ...asFound,
      ...onPoint('a'),
      ...right({
        right: 'withdrawal',
        points: ['withdrawal.anyTime', 'withdrawal.lawfulnessBefore'],
      }),
    },
    unknown: { ...asFound, ...openBasis },
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-complaint-right',
    about: 'No complaint is told, one to the authority, and one without saying to whom.',
    triggers: asFound,
    field: 'registers',
    spares: {
      ...asFound,
      ...right({
        right: 'complaint',
        complaint: { authorities: [{ kind: 'controllersCountry' }] },
      }),
    },
    unknown: { ...asFound, ...right({ right: 'complaint', complaint: null }) },
    whenUnknown: 'silent',
  },
  {
    code: 'objection-not-set-apart',
    about: 'Objection stands among other rights, apart from them, or its basis is open.',
    triggers: {
      ...onPoint('f'),
      ...right({ objectionPlacement: answered('amongOthers') }),
    },
    field: 'objectionPlacement',
    spares: { ...onPoint('f'), ...right({ objectionPlacement: answered('setApart') }) },
    unknown: { ...asFound, ...openBasis },
    whenUnknown: 'asks',
  },
];
