import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { WorkspaceStore } from '#renderer/storage/workspace-store.ts';
import type { Session } from './session.ts';

const SessionContext = createContext<Session | null>(null);

/** Gives the session of the window to everything inside. */
export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session of the window: opening, closing and the day. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No SessionProvider around this component');
  return session;
}

/** The store of the open workspace, or `null` on the start screen. */
export function useOpenStore(): WorkspaceStore | null {
  return useStore(useSession().state, ({ open }) => open);
}

/** The store of the open workspace, on screens that only exist within one. */
export function useWorkspaceStore(): WorkspaceStore {
  const open = useOpenStore();
  if (open === null) throw new Error('No workspace is open');
  return open;
}
