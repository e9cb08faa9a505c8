import { describe, expect, it } from 'vitest';
import { comboboxData, creating } from '#renderer/fields/option-data.tsx';

const own = { value: 'voice', label: 'voice' };
const offered = { value: 'library:recording.voice', label: 'voice', isOffered: true };
const creation = { label: (typed: string) => `Add “${typed}”`, create: () => undefined };

describe('adding words of one’s own', () => {
  it('is offered beside the same words of the library', () => {
    const data = comboboxData([{ group: 'Library', items: [offered] }], ' Voice', creation);
    expect(data.at(-1)).toEqual({ value: creating, label: 'Add “Voice”' });
  });

  it('is not offered for words that the workspace has', () => {
    const data = comboboxData([own, offered], 'Voice', creation);
    expect(
      data.map((each) => (typeof each === 'object' && 'value' in each ? each.value : '')),
    ).toEqual(['voice', 'library:recording.voice']);
  });
});
