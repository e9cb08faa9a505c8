import { readFileSync } from 'node:fs';
import { createChecker } from '#shared/checks/checker.ts';
import { retentionRuleId } from '#shared/model/ids.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import { median, time } from './clock.ts';
import type { Figures } from './measurements.ts';

const asOf = '2026-11-21';
const warmUp = 10;
const runs = 25;

/** One edit of a record; each run edits another one, so that something changes every time. */
type Edit = (workspace: Workspace, run: number) => Workspace;

const edits = {
  activity: (workspace, run) => ({
    ...workspace,
    activities: edited(workspace.activities, run * 37, (each) => ({ ...each, legalBases: [] })),
  }),
  party: (workspace, run) => ({
    ...workspace,
    parties: edited(workspace.parties, run, (each) => ({
      ...each,
      country: each.country === 'FI' ? 'US' : 'FI',
    })),
  }),
  category: (workspace, run) => ({
    ...workspace,
    dataCategories: edited(workspace.dataCategories, run, (each) => ({
      ...each,
      freeContent: !each.freeContent,
    })),
  }),
  retention: (workspace, run) => ({
    ...workspace,
    retentionRules: edited(workspace.retentionRules, run * 41, (each) => ({
      ...each,
      outcomes: { state: 'unknown' as const },
    })),
  }),
  added: (workspace, run) => ({
    ...workspace,
    retentionRules: workspace.retentionRules.flatMap((each, index) =>
      index === run * 43
        ? [each, { ...each, id: retentionRuleId.parse(`${each.id}-again-${run}`) }]
        : [each],
    ),
  }),
  removed: (workspace, run) => ({
    ...workspace,
    disclosures: workspace.disclosures.filter((_, index) => index !== run * 47),
  }),
} satisfies { readonly [name: string]: Edit };

function edited<Item>(list: readonly Item[], position: number, edit: (item: Item) => Item): Item[] {
  return list.map((item, index) => (index === position % list.length ? edit(item) : item));
}

/**
 * A full check of a workspace by a program that has just opened it, and checks after one edit. Beside the
 * times stands the work of the processor, which a busy machine changes less.
 */
export async function measureChecks(path: string): Promise<Figures> {
  const opened = openWorkspace(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  let { workspace } = opened.value;
  const checker = createChecker();
  const before = process.cpuUsage();
  const full = await time(() => checker.check(workspace, asOf));
  const { user, system } = process.cpuUsage(before);
  const figures: { [name: string]: number } = { full, cpu: (user + system) / 1000 };
  for (const [name, edit] of Object.entries<Edit>(edits)) {
    const taken: number[] = [];
    for (let run = 0; run < warmUp + runs; run += 1) {
      const next = edit(workspace, run);
      taken.push(await time(() => checker.check(next, asOf)));
      workspace = next;
    }
    figures[name] = median(taken.slice(warmUp));
  }
  return figures;
}
