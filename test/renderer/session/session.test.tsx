// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '#shared/commands/registry.ts';
import type { WorkspaceStore } from '#renderer/storage/workspace-store.ts';
import { fieldKey, focusField, useFocusedField } from '#renderer/session/focused-field.ts';
import { navigate, useRoute } from '#renderer/session/navigation.ts';
import { hashOf, parseRoute } from '#renderer/session/routes.ts';
import { createSession } from '#renderer/session/session.ts';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import { useAsOf, useFindings, useIsChecked } from '#renderer/session/use-findings.ts';
import {
  useDispatch,
  useIndex,
  useRecord,
  useSaveState,
  useUndo,
  useWorkspace,
} from '#renderer/session/use-workspace.ts';
import { createCountingIds, createFixedClock } from '#test/support/fixed-clock.ts';
import { createMemoryRepository } from '#test/support/memory-repository.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const target = { type: 'parties', id: 'carrier', path: ['legalName'] } as const;

type SessionPorts = Parameters<typeof createSession>[0];

async function openShop(more: Partial<SessionPorts> = {}) {
  const repository = createMemoryRepository();
  const clock = createFixedClock();
  await repository.create('shop', { workspace: storedShop(), attachments: new Map() }, clock.now());
  await repository.create(
    'other',
    { workspace: storedShop(), attachments: new Map() },
    clock.now(),
  );
  const session = createSession({
    repository,
    clock,
    ids: createCountingIds(),
    author: () => '',
    ...more,
  });
  const opened = await session.open('shop');
  if (!opened.ok) throw new Error(opened.failure.code);
  return { session, repository, store: opened.value };
}

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

describe('a session', () => {
  it('opens a workspace again that is still being left', async () => {
    const { session } = await openShop();
    const left = session.close();
    const back = await session.open('shop');
    await left;
    expect(back.ok).toBe(true);
    expect(session.state.getState().open?.getState().id).toBe('shop');
  });

  it('shows nothing of a workspace whose backup is still being written', async () => {
    let written = (): void => undefined;
    const backup = new Promise<void>((done) => {
      written = done;
    });
    const { session } = await openShop({ onOpen: () => () => backup });
    const left = session.close();
    await waitFor(() => expect(session.state.getState().open).toBeNull());
    const back = session.open('shop');
    await Promise.resolve();
    expect(session.state.getState().open).toBeNull();
    written();
    await left;
    const opened = await back;
    expect(session.state.getState().open).toBe(opened.ok && opened.value);
  });
});

describe('the open workspace in components', () => {
  it('renders again only what changed', async () => {
    const { session } = await openShop();
    const renders = { party: 0, activity: 0 };
    let dispatch: WorkspaceStore['dispatch'] | undefined;
    function Party() {
      renders.party += 1;
      dispatch = useDispatch();
      return <p>{useRecord('parties', 'carrier')?.legalName}</p>;
    }
    function Activities() {
      renders.activity += 1;
      const ids = useWorkspace(({ activities }) => activities.map((activity) => activity));
      return <p>{ids.length}</p>;
    }
    render(
      <SessionProvider session={session}>
        <Party />
        <Activities />
      </SessionProvider>,
    );
    act(() => void dispatch?.(commands.setField, { ...target, value: 'Rahti Oy' }));
    expect(screen.getByText('Rahti Oy')).toBeDefined();
    expect(renders).toEqual({ party: 2, activity: 1 });
  });

  it('undoes, redoes and tells whether all is stored', async () => {
    const { session, store } = await openShop();
    function Bar() {
      const { undoLabel, redoLabel, undo } = useUndo();
      const { saveState } = useSaveState();
      const name = useIndex().party('carrier').legalName;
      return (
        <button onClick={undo}>
          {[name, undoLabel?.key, redoLabel?.key, saveState].join(' ')}
        </button>
      );
    }
    render(
      <SessionProvider session={session}>
        <Bar />
      </SessionProvider>,
    );
    const button = screen.getByRole('button');
    await act(async () => {
      store.dispatch(commands.setField, { ...target, value: 'Rahti Oy' });
      await store.flush();
    });
    expect(button.textContent).toBe('Rahti Oy rename.parties  saved');
    await act(async () => {
      button.click();
      await store.flush();
    });
    expect(button.textContent).toBe('Kuljetus Oy  rename.parties saved');
  });

  it('stays open when it cannot be stored, and another one does not open', async () => {
    const { session, store, repository } = await openShop();
    repository.failWith({ code: 'storage-full' });
    store.dispatch(commands.setField, { ...target, value: 'Rahti Oy' });
    expect(await session.open('other')).toEqual({ ok: false, failure: { code: 'storage-full' } });
    expect(session.state.getState().open).toBe(store);
    repository.failWith(null);
    expect((await session.open('other')).ok).toBe(true);
    expect(session.state.getState().open?.getState().id).toBe('other');
  });
});

/** The rules load when they are first needed, which takes a moment where nothing is built. */
const patient = { timeout: 30_000 };

describe('findings', () => {
  it('come after a pause, and again for another day or an edit', async () => {
    const { session, store } = await openShop();
    function Findings() {
      const codes = useFindings({ record: 'orders' }).map(({ code }) => code);
      const day = useAsOf();
      return <p role="status">{useIsChecked() ? `${day} ${codes.join(' ')}` : 'not yet'}</p>;
    }
    render(
      <SessionProvider session={session}>
        <Findings />
      </SessionProvider>,
    );
    expect(screen.getByRole('status').textContent).toBe('not yet');
    await waitFor(
      () => expect(screen.getByRole('status').textContent).toBe('2026-11-22 '),
      patient,
    );
    act(() => {
      session.setAsOf('2027-01-01');
      store.dispatch(commands.setField, {
        type: 'activities',
        id: 'orders',
        path: ['legalBases'],
        value: [],
      });
    });
    await waitFor(
      () => expect(screen.getByRole('status').textContent).toMatch(/^2027-01-01 \S*legal-basis/),
      patient,
    );
  });
});

describe('where the window is', () => {
  it('follows the address', async () => {
    function Where() {
      return <p role="status">{hashOf(useRoute())}</p>;
    }
    render(<Where />);
    expect(screen.getByRole('status').textContent).toBe('#/');
    await act(async () => {
      navigate({ kind: 'workspace', workspace: 'shop', screen: 'parties', path: ['carrier'] });
      await new Promise((done) => setTimeout(done, 20));
    });
    expect(screen.getByRole('status').textContent).toBe('#/w/shop/parties/carrier');
  });

  it('reads any address, known or not', () => {
    expect(parseRoute('#/w/a%20b/data/vocabulary/x')).toEqual({
      kind: 'workspace',
      workspace: 'a b',
      screen: 'data',
      path: ['vocabulary', 'x'],
    });
    expect(parseRoute('#/w/shop/nowhere/x')).toEqual({
      kind: 'workspace',
      workspace: 'shop',
      screen: 'registers',
      path: [],
    });
    expect(parseRoute('#/w/%')).toMatchObject({ workspace: '%' });
    expect(parseRoute('#/anything')).toEqual({ kind: 'start' });
  });
});

describe('going to a field', () => {
  beforeEach(() => {
    HTMLElement.prototype.scrollIntoView = () => undefined;
    provideCssEscape();
  });

  it('focuses it, or the field that holds it, if it is on the screen', () => {
    render(
      <div data-field={fieldKey(target)}>
        <input aria-label="Name" />
      </div>,
    );
    focusField({ ...target, path: ['legalName', 'fi', 'text'] });
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });

  it('goes to its record first if it is not', async () => {
    window.location.hash = '#/w/shop/registers';
    function Focused() {
      const focused = useFocusedField();
      return <p role="status">{focused === null ? '' : fieldKey(focused)}</p>;
    }
    const view = render(<Focused />);
    const away = { type: 'vocabulary', id: 'customers', path: ['texts'] } as const;
    act(() => focusField(away));
    expect(screen.getByRole('status').textContent).toBe('vocabulary/customers/texts');
    expect(window.location.hash).toBe('#/w/shop/data/vocabulary/customers');
    view.rerender(<input aria-label="Words" data-field={fieldKey(away)} />);
    await act(() => new Promise((done) => setTimeout(done, 20)));
    expect(document.activeElement).toBe(screen.getByLabelText('Words'));
  });
});

/** jsdom knows no `CSS.escape`; keys of these tests need none but the slash. */
function provideCssEscape(): void {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
}
