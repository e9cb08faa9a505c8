import { disclosureId } from '#shared/model/ids.ts';
import { sortedById } from '#shared/workspace/changes.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { smallWorkspace } from './small-workspace.ts';

/** The small shop as it is kept and opened: every id is its own, and records stand in the order of ids. */
export function storedShop(...changes: Parameters<typeof smallWorkspace>): Workspace {
  const shop = smallWorkspace(...changes);
  const disclosures = shop.disclosures.map((disclosure) =>
    disclosure.id === 'carrier'
      ? { ...disclosure, id: disclosureId.parse('delivery') }
      : disclosure,
  );
  return sortedById({ ...shop, disclosures });
}
