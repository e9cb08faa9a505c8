import 'fake-indexeddb/auto';
import { SelosteDatabase } from '#renderer/storage/database.ts';
import { createDexieRepository } from '#renderer/storage/dexie-repository.ts';
import { describeWorkspaceRepository } from '#test/contracts/workspace-repository.ts';
import { createMemoryRepository } from '#test/support/memory-repository.ts';

let count = 0;

describeWorkspaceRepository('Dexie', () => {
  const name = `repository-${(count += 1)}`;
  const database = new SelosteDatabase(name);
  return {
    repository: createDexieRepository(database),
    reopen: () => {
      database.close();
      return createDexieRepository(new SelosteDatabase(name));
    },
  };
});

describeWorkspaceRepository('memory', () => {
  const repository = createMemoryRepository();
  return { repository, reopen: () => repository };
});
