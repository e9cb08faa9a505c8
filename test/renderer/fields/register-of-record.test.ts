import { describe, expect, it } from 'vitest';
import { registerOnScreen } from '#renderer/fields/register-of-record.ts';
import { readWorkspace } from '#test/support/reference-case.ts';

const workspace = readWorkspace('templates/samples/kunta.json');
const [activity] = workspace.activities;
const [party] = workspace.parties;
const [register] = workspace.registers;

describe('the register on the screen', () => {
  it('is the one that is open', () => {
    expect(registerOnScreen(workspace, ['registers', register?.id ?? ''])).toBe(register?.id);
  });

  it('is that of the record that is open', () => {
    expect(registerOnScreen(workspace, ['activities', activity?.id ?? ''])).toBe(
      activity?.register,
    );
  });

  it('is none on a list, and none for what belongs to no register', () => {
    expect(registerOnScreen(workspace, ['registers'])).toBeNull();
    expect(registerOnScreen(workspace, ['parties', party?.id ?? ''])).toBeNull();
  });
});
