import { describe, expect, it } from 'vitest';
import { impactTarget } from '#shared/checks/impact/impact-target.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

describe('a name that something bears', () => {
  it.each([
    ['carrier', 'record'],
    ['kauppa/mail', 'record'],
    ['bcr', 'mechanism'],
    ['SCC', 'mechanism'],
    ['2010/87/EU', 'mechanism'],
    ['Safe Harbor', 'mechanism'],
    ['fi-2018-1050', 'act'],
    ['2018:218', 'act'],
  ])('takes "%s" for a %s', (asked, kind) => {
    const target = impactTarget(smallWorkspace(), asked);
    expect(target.ok ? target.value.kind : target.failure).toBe(kind);
  });
});

describe('a name that nothing bears', () => {
  it.each([
    ['carier', 'carrier'],
    ['shop-notic', 'shop-notice'],
    ['privacyShild', 'privacyShield'],
  ])('brings "%s" near to "%s"', (asked, near) => {
    const target = impactTarget(smallWorkspace(), asked);
    expect(target.ok ? [] : target.failure.near).toContain(near);
  });

  it('is refused, also as an item of a record', () => {
    expect(impactTarget(smallWorkspace(), 'kauppa/nothing').ok).toBe(false);
  });
});
