// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formOf } from '#renderer/fields/form-of.ts';
import { workspaceSchema } from '#shared/workspace/workspace.ts';
import { openAll, openForm, pick } from '#test/support/form-page.tsx';
import { projectFiles } from '#test/support/project-files.ts';
import { answered } from '#test/support/shop-changes.ts';
import { toUs } from '#test/support/shop-transfers.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const namesIn = (folder: string): readonly string[] =>
  projectFiles().flatMap((path) => {
    const name = path.startsWith(folder) ? path.slice(folder.length) : '';
    return name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [];
  });

describe('what ships with the application', () => {
  it('is offered where a field names it', () => {
    const theme = formOf('settings').find(({ name }) => name === 'theme')?.form;
    expect(theme).toMatchObject({ kind: 'enum', values: namesIn('templates/themes/') });
    const template = formOf('notices').find(({ name }) => name === 'template')?.form;
    const ofNotices = namesIn('templates/documents/').filter((name) => name !== 'record');
    expect(template).toMatchObject({ kind: 'enum', values: ofNotices });
  });
});

/** The form of the mechanisms of a transfer on an adequacy decision with this number, opened. */
async function openMechanism(number: string) {
  const mechanisms = [{ instrument: 'adequacy', decision: answered(number) }];
  const workspace = workspaceSchema.parse({
    ...storedShop(),
    transfers: [{ id: 'abroad', register: 'shop', location: toUs, mechanisms }],
  });
  const opened = await openForm(workspace, {
    type: 'transfers',
    id: 'abroad',
    fields: ['mechanisms'],
  });
  fireEvent.click(screen.getByRole('button', { name: /Adequacy decision/, expanded: false }));
  openAll(opened.page.container);
  const choice = screen.getByRole<HTMLInputElement>('combobox', { name: 'Number of the decision' });
  const stored = (): unknown =>
    opened.store.getState().workspace.transfers[0]?.mechanisms[0]?.decision;
  return { ...opened, choice, stored };
}

describe('a decision', () => {
  it('is chosen from those of the instrument, each with whom it covers', async () => {
    const { choice, stored } = await openMechanism('');
    await pick(choice, /^\(EU\) 2023\/1795, United States/);
    expect(stored()).toEqual(answered('(EU) 2023/1795'));
    fireEvent.click(choice);
    const options = [...document.querySelectorAll('[data-combobox-option]')];
    const texts = options.map(({ textContent }) => textContent);
    expect(texts.filter((text) => text.includes('2023/1795'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('2021/914'))).toEqual([]);
  });

  it('is known by its number, whatever language wrote it', async () => {
    const { choice } = await openMechanism('päätös 2000/520/EY');
    expect(choice.value).toBe('2000/520/EC, United States');
  });

  it('may be one that the tables do not have', async () => {
    const { user, choice, stored } = await openMechanism('(EU) 2031/1');
    expect(choice.value).toBe('(EU) 2031/1');
    await user.clear(choice);
    await user.type(choice, '(EU) 2032/7');
    await pick(choice, /2032\/7/);
    expect(stored()).toEqual(answered('(EU) 2032/7'));
  });
});
