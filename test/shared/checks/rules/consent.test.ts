import { describe, expect, it } from 'vitest';
import { findingsOf } from '#test/shared/checks/rule-cases.ts';
import { answered, marketing, onPoint, right, words } from '#test/support/shop-changes.ts';

const severities = (changes: Parameters<typeof findingsOf>[1]) =>
  findingsOf('consent-without-withdrawal', changes).map(({ severity }) => severity);
const toController = [{ id: 'mail', to: { kind: 'controller' as const } }];

describe('consent whose withdrawal is not described', () => {
  it('is a warning where nothing else tells how it is withdrawn', () => {
    expect(severities(onPoint('a'))).toEqual(['warning']);
    expect(severities({ ...onPoint('a'), ...right({ right: 'withdrawal' }) })).toEqual(['warning']);
  });

  it('is only told where the right to withdraw says whom to turn to', () => {
    const told = right({ right: 'withdrawal', channels: toController });
    expect(severities({ ...onPoint('a'), ...told })).toEqual(['info']);
  });

  it('stays a warning where that right is said not to apply', () => {
    const denied = right({
      right: 'withdrawal',
      applicability: { kind: 'doesNotApply', reason: 'Nobody consents.' },
      channels: toController,
    });
    expect(severities({ ...onPoint('a'), ...denied })).toEqual(['warning']);
  });

  it('is only told where messages say how they are cancelled', () => {
    const mails = (how: string) =>
      marketing(
        { permission: answered('priorConsent'), optOuts: [{ when: 'anyTime', how: words(how) }] },
        'a',
      );
    expect(severities(mails('By the link in each message.'))).toEqual(['info']);
    expect(severities(mails(''))).toEqual(['warning']);
  });
});
