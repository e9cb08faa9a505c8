import { MantineProvider } from '@mantine/core';
import { act, cleanup, configure, fireEvent, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, type ReactNode } from 'react';
import { afterEach, beforeAll, expect } from 'vitest';
import { RecordForm } from '#renderer/fields/record-form.tsx';
import { formGroups } from '#renderer/fields/form-groups.ts';
import { formOf } from '#renderer/fields/form-of.ts';
import type { FormType } from '#renderer/fields/field-form.ts';
import { startInterface } from '#renderer/i18n/i18n.ts';
import { createSession } from '#renderer/session/session.ts';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import { loadCatalogue } from '#shared/phrases/languages.ts';
import { valueAt } from '#shared/workspace/change-path.ts';
import { recordById } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { createCountingIds, createFixedClock } from './fixed-clock.ts';
import { createMemoryRepository } from './memory-repository.ts';

standInForTheBrowser();
// The session loads the rules when it is idle; a test that ends first would leave them half loaded.
beforeAll(() => import('#shared/checks/checker.ts'));
afterEach(cleanup);
// Whether an element is hidden is asked of every ancestor's style: too slow for whole forms.
configure({ defaultHidden: true });

/** What jsdom lacks and Mantine asks for. */
function standInForTheBrowser(): void {
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener: nothing, removeEventListener: nothing }) as never;
  const observer = { observe: nothing, unobserve: nothing, disconnect: nothing };
  window.ResizeObserver = function ResizeObserver() {
    return observer;
  } as never;
  Element.prototype.scrollIntoView = nothing;
  window.CSS = { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as never;
  Object.defineProperty(document, 'fonts', {
    value: { addEventListener: nothing, removeEventListener: nothing },
  });
}

function nothing(): void {
  // There is nothing to do without a browser.
}

type FormRequest = {
  readonly type: FormType;
  readonly id: string;
  /** The only fields to be shown; all by default. */
  readonly fields?: readonly string[];
  readonly language?: 'en' | 'fi' | 'sv';
};

/** A screen of the open workspace `shop` in the page of a test, at an address such as `registers/shop`. */
export async function openPage(
  workspace: Workspace,
  screen: ReactNode,
  { address = '', language = 'en' }: { address?: string; language?: 'en' | 'fi' | 'sv' } = {},
) {
  const repository = createMemoryRepository();
  const clock = createFixedClock();
  const ports = { repository, clock, ids: createCountingIds(), author: () => 'Aino' };
  await repository.create('shop', { workspace, attachments: new Map() }, clock.now());
  const session = createSession(ports);
  const opened = await session.open('shop');
  if (!opened.ok) throw new Error(opened.failure.code);
  await startInterface(language);
  window.location.hash = `#/w/shop/${address}`;
  // The names of records wait for their phrases at first.
  await loadCatalogue(language);
  const page = await act(() =>
    Promise.resolve(
      render(
        <MantineProvider env="test">
          <SessionProvider session={session}>
            <Suspense>{screen}</Suspense>
          </SessionProvider>
        </MantineProvider>,
      ),
    ),
  );
  return { page, store: opened.value, user: userEvent.setup() };
}

/** The form of a record of a workspace, in the page of a test, and the record as the store has it. */
export async function openForm(
  workspace: Workspace,
  { type, id, fields, language = 'en' }: FormRequest,
) {
  const form = <RecordForm type={type} id={id} {...partOf(type, fields)} />;
  const opened = await openPage(workspace, form, { language });
  await opened.page.findAllByRole('heading', { level: 2 });
  return {
    ...opened,
    /** What the record holds at a path now. */
    stored: (...path: string[]): unknown => {
      const { workspace: now } = opened.store.getState();
      return valueAt(type === 'settings' ? now.settings : recordById(now, type, id), path);
    },
  };
}

/** A form with some fields only, under the heading of the first part of its type. */
function partOf(type: FormType, fields: readonly string[] | undefined) {
  const [first] = formGroups[type];
  if (fields === undefined || first === undefined) return {};
  const others = formOf(type).flatMap(({ name }) => (fields.includes(name) ? [] : [name]));
  return { groups: [{ key: first.key, fields }], without: others };
}

/** Opens a list of options and takes the first with these words. */
export async function pick(combobox: HTMLElement, words: string | RegExp): Promise<void> {
  fireEvent.click(combobox);
  const fits = (text: string): boolean =>
    typeof words === 'string' ? text === words : words.test(text);
  const options = () => [...document.querySelectorAll<HTMLElement>('[data-combobox-option]')];
  const find = () => options().find(({ textContent }) => fits(textContent.trim()));
  await waitFor(() => expect(find()).toBeDefined());
  fireEvent.click(find() ?? combobox);
}

/** Opens everything that waits behind "More". */
export function openAll(container: HTMLElement): void {
  for (const button of container.querySelectorAll('button[aria-expanded="false"]')) {
    if (button.textContent.includes('more field')) fireEvent.click(button);
  }
}
