import { describe, expect, it } from 'vitest';
import { pointReports } from '#shared/checks/points/point-report.ts';
import type { Changes } from '#test/support/shop-changes.ts';
import { answered, asFound, orders, right, words } from '#test/support/shop-changes.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

const atAnyTime = words('You can withdraw your consent at any time.');
const staysLawful = words('Withdrawal does not affect the lawfulness of earlier processing.');

/** Orders on consent, with what the text says beside the consent. */
const onConsent = (consent: object): Changes =>
  orders({
    legalBases: [{ id: 'consent', point: answered('a') }],
    consents: [{ id: 'newsletter', ...consent }],
  });

function withdrawalIn(changes: Changes): string | undefined {
  const workspace = smallWorkspace({ ...asFound, ...changes });
  const [report] = pointReports(workspace, { asOf: '2026-11-22' });
  return report?.points.find(({ key }) => key === 'consentWithdrawal')?.status;
}

describe('withdrawal of consent in a text', () => {
  it('is missing where nothing tells of it', () => {
    expect(withdrawalIn(onConsent({}))).toBe('missing');
  });

  it('is told in part beside the consent, as it is among the rights', () => {
    expect(withdrawalIn(onConsent({ withdrawal: atAnyTime }))).toBe('partial');
    const amongRights = right({ right: 'withdrawal', points: ['withdrawal.anyTime'] });
    expect(withdrawalIn({ ...onConsent({}), ...amongRights })).toBe('partial');
  });

  it('is told in full where earlier processing is said to stay lawful', () => {
    const consent = { withdrawal: atAnyTime, effectOfWithdrawal: staysLawful };
    expect(withdrawalIn(onConsent(consent))).toBe('satisfied');
  });

  it('is told in full where the rights and the consent say it together', () => {
    const changes = {
      ...onConsent({ withdrawal: atAnyTime, effectOfWithdrawal: staysLawful }),
      ...right({ right: 'withdrawal', points: ['withdrawal.anyTime'] }),
    };
    expect(withdrawalIn(changes)).toBe('satisfied');
  });
});

describe('points that depend on a legal basis', () => {
  it('are not open where the register has a basis for all that it holds', () => {
    const workspace = smallWorkspace({
      ...asFound,
      ...orders({ legalBases: [] }),
      registers: [{ id: 'shop', legalBases: [{ id: 'task', point: answered('e') }] }],
    });
    const [report] = pointReports(workspace, { asOf: '2026-11-22' });
    const interests = report?.points.find(({ key }) => key === 'legitimateInterests');
    expect(interests).toMatchObject({ status: 'notApplicable', question: null });
  });
});
