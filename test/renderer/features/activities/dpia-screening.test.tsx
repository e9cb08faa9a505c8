// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DpiaScreening } from '#renderer/features/activities/dpia-screening.tsx';
import { openPage } from '#test/support/form-page.tsx';
import { storedShop } from '#test/support/stored-shop.ts';

async function openScreening() {
  const opened = await openPage(storedShop(), <DpiaScreening id="orders" />, {
    address: 'activities/orders',
  });
  const choose = (criterion: string, choice: string): Promise<void> => {
    const row = screen.getByRole('radiogroup', { name: criterion });
    return opened.user.click(within(row).getByRole('radio', { name: choice }));
  };
  return { ...opened, choose };
}

describe('the nine criteria', () => {
  it('have nothing chosen before somebody has judged', async () => {
    await openScreening();
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);
    expect(screen.getAllByRole('radiogroup')).toHaveLength(9);
    expect(chosen).toEqual([]);
    expect(screen.getByRole('status').textContent).toContain('Not judged yet');
  });

  it('take yes, no and unknown', async () => {
    const { store, choose } = await openScreening();
    await choose('Large scale', 'Yes');
    await choose('Vulnerable data subjects', 'No');
    await choose('Sensitive data', 'Unknown');
    expect(store.getState().workspace.activities[0]?.dpia.criteria).toEqual({
      largeScale: { state: 'answered', value: true },
      vulnerableSubjects: { state: 'answered', value: false },
      sensitiveData: { state: 'unknown' },
    });
  });

  it('explain what they come to, and what is still open', async () => {
    const { choose } = await openScreening();
    await choose('Large scale', 'Yes');
    await choose('Vulnerable data subjects', 'Yes');
    const result = screen.getByRole('status').textContent;
    expect(result).toContain('2 criteria are met: an impact assessment is needed as a rule');
    expect(result).toContain('7 criteria are still open.');
  });
});
