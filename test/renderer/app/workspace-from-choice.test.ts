import { describe, expect, it } from 'vitest';
import { loadTemplates } from '#renderer/features/registers/register-templates.ts';
import { workspaceFromChoice } from '#renderer/app/workspace-from-choice.ts';
import { createCountingIds, createFixedClock } from '#test/support/fixed-clock.ts';

const ports = { clock: createFixedClock(), ids: createCountingIds() };
const choice = { name: 'Oma', languages: ['fi', 'en'], defaultCountry: 'FI', template: null };
const templates = (await loadTemplates()).map(({ id }) => id);

describe('a new workspace', () => {
  it('is empty but for its name, languages and country', async () => {
    const { settings, registers } = await workspaceFromChoice(choice, ports);
    expect(settings).toMatchObject({ name: 'Oma', languages: ['fi', 'en'], defaultCountry: 'FI' });
    expect(registers).toEqual([]);
  });

  it.each(templates)(
    'begins with one register and its activities from the template %s',
    async (template) => {
      const { registers, activities } = await workspaceFromChoice({ ...choice, template }, ports);
      expect(registers).toHaveLength(1);
      expect(activities.length).toBeGreaterThan(0);
      expect(activities.every(({ register }) => register === registers[0]?.id)).toBe(true);
    },
  );
});
