import type { RecordType } from '#shared/model/ids.ts';
import type { Version } from '#shared/model/version.ts';
import { indexOf } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { dayOfVersion, versionInForce } from '#shared/workspace/version-in-force.ts';
import { chainOf, type ImpactStep, isRoot, type Reached } from './impact-step.ts';
import type { ImpactTarget } from './impact-target.ts';
import { lawHits } from './law-hits.ts';
import { mechanismHits } from './mechanism-hits.ts';
import { nationalHits } from './national-hits.ts';
import { printingNotices } from './printed-by.ts';
import { provisionHits } from './provision-hits.ts';
import { type ReferenceUse, referenceUses } from './reference-uses.ts';
import { spreadFrom } from './spread.ts';

/** Something that depends on what was asked about, and the steps that lead to it. */
export type Dependent = {
  readonly type: RecordType;
  readonly record: string;
  /** From the record that names what was asked about to this one, which is last. */
  readonly chain: readonly ImpactStep[];
};

/** A notice, or the record of processing of a register, with the version to be replaced. */
export type Reissue = Dependent & {
  /** The version in force on the day; `null` = none is recorded. */
  readonly version: {
    readonly id: string;
    readonly number: string;
    readonly date: string | null;
    /** Documents issued, by language and format. */
    readonly issued: Version['issued'];
  } | null;
};

/** What depends on an instrument, a law or a record. Lists are in the order of the file. */
export type Impact = {
  readonly registers: readonly Dependent[];
  readonly activities: readonly Dependent[];
  readonly disclosures: readonly Dependent[];
  readonly transfers: readonly Dependent[];
  /** Everything else that depends on it: data categories, sources, retention rules, parties, … */
  readonly others: readonly Dependent[];
  readonly notices: readonly Reissue[];
  /** Records of processing (Art. 30) whose register is reached. */
  readonly records: readonly Reissue[];
};

/**
 * What has to be looked at again when a transfer instrument, an act, an Article, a national rule, a party, a system, a vocabulary item or
 * any other record changes or ends: what names it, what depends on that, and the notices that print it.
 *
 * Dependence follows references from the record that is referred to, the activities that rules cover, and
 * the registers that hold records. It does not follow what merely belongs together: a party that is reached
 * through its officer matters where it is a controller, and a register that is reached does not drag all its
 * activities along. Evidence counts where it is asked about itself, or for what it was read from.
 *
 * @param asOf Day for which families of instruments and the versions in force are read.
 */
export function impactOf(workspace: Workspace, target: ImpactTarget, asOf: string): Impact {
  const start = startOf(workspace, target, asOf);
  const reached = spreadFrom(workspace, start);
  const others = reached.filter((each) => !isRoot(each));
  const printing = printingNotices(workspace, reached);
  const notices = unique([...printing, ...others.filter(({ step }) => step.type === 'notices')]);
  const of = (...types: readonly RecordType[]) =>
    others.filter(({ step }) => types.includes(step.type)).map(dependent);
  const registers = of('registers');
  return {
    registers,
    activities: of('activities'),
    disclosures: of('disclosures'),
    transfers: of('transfers'),
    others: others.filter(({ step }) => !listed.has(step.type)).map(dependent),
    notices: notices.map((each) => noticeReissue(workspace, each, asOf)),
    records: registers.map((each) => recordReissue(workspace, each, asOf)),
  };
}

const listed: ReadonlySet<RecordType> = new Set([
  ...(['registers', 'activities', 'disclosures', 'transfers', 'notices', 'versions'] as const),
]);

function startOf(workspace: Workspace, target: ImpactTarget, asOf: string): readonly Reached[] {
  switch (target.kind) {
    case 'mechanism':
      return mechanismHits(workspace, target, asOf);
    case 'act':
      return lawHits(workspace, target);
    case 'provision':
      return provisionHits(workspace, target);
    case 'national':
      return nationalHits(workspace, target);
    case 'record':
      return recordHits(workspace, target);
  }
}

/** A record itself; of a contact point, whatever refers to it, and its party where that is a controller. */
function recordHits(
  workspace: Workspace,
  { type, record, item }: Extract<ImpactTarget, { kind: 'record' }>,
): readonly Reached[] {
  const step = { type, record, field: item ?? '', via: 'is' } as const;
  const isContact = item !== null && type === 'parties';
  const own: Reached = { step, from: null, spread: isContact ? 'asController' : 'all' };
  if (!isContact) return [own];
  const uses = referenceUses(workspace).get(`${record}/${item}`) ?? [];
  return [own, ...uses.map((use) => contactHit(own, use))];
}

function contactHit(from: Reached, { type, record, field }: ReferenceUse): Reached {
  return { step: { type, record: record.id, field, via: 'refers' }, from, spread: 'all' };
}

/** The first way to each record. */
function unique(reached: readonly Reached[]): readonly Reached[] {
  const first = new Map<string, Reached>();
  for (const each of reached) {
    if (!first.has(each.step.record)) first.set(each.step.record, each);
  }
  return [...first.values()];
}

function dependent(reached: Reached): Dependent {
  const { type, record } = reached.step;
  return { type, record, chain: chainOf(reached) };
}

function noticeReissue(workspace: Workspace, reached: Reached, asOf: string): Reissue {
  const versions = indexOf(workspace).versionsOfNotice(reached.step.record);
  return { ...dependent(reached), version: inForce(versions, asOf) };
}

function recordReissue(workspace: Workspace, register: Dependent, asOf: string): Reissue {
  const versions = indexOf(workspace).versionsOfRecord(register.record);
  return { ...register, version: inForce(versions, asOf) };
}

function inForce(versions: readonly Version[], asOf: string): Reissue['version'] {
  const version = versionInForce(versions, asOf);
  if (version === undefined) return null;
  const { id, number, issued } = version;
  return { id, number, date: dayOfVersion(version), issued };
}
