import { commands } from '#shared/commands/registry.ts';
import { firstFree, slugFrom } from '#shared/commands/free-slug.ts';
import { newWorkspace } from '#shared/commands/new-workspace.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { StorageFailure, WorkspaceSummary } from '#shared/ports/workspace-repository.ts';
import type { WorkspaceFailures } from '#shared/workspace/failure.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { fileOf, type Codec } from './codec.ts';
import { openWorkspaceStore, type StorePorts, type WorkspaceStore } from './workspace-store.ts';

/** How long a workspace can be taken out of the bin again. */
const binMs = 30 * 24 * 60 * 60 * 1000;

/** Why a file did not become a workspace: what is wrong with it, each with its sentences. */
export type ImportFailure = {
  readonly code: 'file-refused';
  readonly failures: WorkspaceFailures;
};

type Stored<Value> = Promise<Result<Value, StorageFailure>>;

/** All workspaces of this machine, beside the one that is open. Ids are those of the address. */
export type WorkspaceLibrary = {
  /** In use (opened last first) and in the bin; empties the bin of what has been there for 30 days. */
  readonly list: () => Stored<{
    readonly inUse: readonly WorkspaceSummary[];
    readonly inBin: readonly WorkspaceSummary[];
  }>;
  readonly createEmpty: (
    settings: Pick<Settings, 'name' | 'languages' | 'defaultCountry'>,
  ) => Stored<WorkspaceSummary>;
  /** Keeps content that is at hand, such as a sample, as a workspace of its own. */
  readonly add: (content: WorkspaceFile) => Stored<WorkspaceSummary>;
  /** Keeps the content of a `.seloste` or `.json` file as a workspace of its own, under another name if need be. */
  readonly importFile: (
    bytes: Uint8Array,
    nameOf?: (name: string) => string,
  ) => Promise<Result<WorkspaceSummary, StorageFailure | ImportFailure>>;
  /** The bytes of a workspace's `.seloste` file. */
  readonly exportFile: (id: string) => Stored<Uint8Array>;
  readonly duplicate: (id: string, name: string) => Stored<WorkspaceSummary>;
  readonly rename: (id: string, name: string) => Stored<void>;
  readonly moveToBin: (id: string) => Stored<void>;
  readonly restore: (id: string) => Stored<void>;
  /** Removes for good what is in the bin. */
  readonly emptyBin: () => Stored<void>;
};

/** What the library asks of the world. */
export type LibraryPorts = StorePorts & {
  readonly codec: Codec;
  /** The workspace that is open, whose latest changes may not be stored yet. */
  readonly current: () => WorkspaceStore | null;
};

/** The workspaces in a repository. */
export function createWorkspaceLibrary(ports: LibraryPorts): WorkspaceLibrary {
  const { repository, clock, codec } = ports;
  const add = (content: WorkspaceFile) => addContent(ports, content);
  return {
    add,
    list: () => list(ports),
    createEmpty: (settings) => add({ workspace: newWorkspace(settings), attachments: new Map() }),
    importFile: async (bytes, nameOf = (name) => name) => {
      const opened = await codec.open(bytes);
      if (!opened.ok) return fail({ code: 'file-refused', failures: opened.failure });
      return add(named(opened.value, nameOf(opened.value.workspace.settings.name)));
    },
    exportFile: async (id) => {
      const content = await contentOf(ports, id);
      return content.ok ? ok(await codec.write(content.value)) : content;
    },
    duplicate: async (id, name) => {
      const content = await contentOf(ports, id);
      if (!content.ok) return content;
      return add(named(content.value, name));
    },
    rename: async (id, name) => {
      const store = await storeOf(ports, id);
      if (!store.ok) return store;
      store.value.dispatch(commands.setSettings, { values: { name } });
      return store.value.flush();
    },
    moveToBin: (id) => repository.setDeleted(id, clock.now()),
    restore: (id) => repository.setDeleted(id, null),
    emptyBin: () => repository.emptyBin(clock.now()),
  };
}

function named({ workspace, attachments }: WorkspaceFile, name: string): WorkspaceFile {
  return { workspace: { ...workspace, settings: { ...workspace.settings, name } }, attachments };
}

async function list({ repository, clock }: LibraryPorts) {
  const before = new Date(Date.parse(clock.now()) - binMs).toISOString();
  const emptied = await repository.emptyBin(before);
  const listed = emptied.ok ? await repository.list() : emptied;
  if (!listed.ok) return listed;
  return ok({
    inUse: listed.value.filter(({ deletedAt }) => deletedAt === null),
    inBin: listed.value.filter(({ deletedAt }) => deletedAt !== null),
  });
}

async function addContent(
  { repository, clock }: LibraryPorts,
  content: WorkspaceFile,
): Stored<WorkspaceSummary> {
  const listed = await repository.list();
  if (!listed.ok) return listed;
  const taken = new Set(listed.value.map(({ id }) => id));
  const slug = slugFrom(content.workspace.settings.name, 'workspace');
  return repository.create(
    firstFree(slug, (id) => taken.has(id)),
    fileOf(content),
    clock.now(),
  );
}

async function contentOf(ports: LibraryPorts, id: string): Stored<WorkspaceFile> {
  const open = ports.current()?.getState();
  if (open?.id === id) return ok(fileOf(open));
  const loaded = await ports.repository.load(id);
  return loaded.ok ? ok(fileOf(loaded.value.content)) : loaded;
}

async function storeOf(ports: LibraryPorts, id: string): Stored<WorkspaceStore> {
  const open = ports.current();
  return open?.getState().id === id ? ok(open) : openWorkspaceStore(id, ports);
}
