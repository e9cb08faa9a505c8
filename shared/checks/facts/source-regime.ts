import { answered } from '#shared/model/answer.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import { covers, type Selection } from '#shared/model/scope.ts';
import type { Source } from '#shared/model/source.ts';
import type { NoticeFacts, PlacedUse } from './notice-facts.ts';
import { coversAny } from './selection.ts';

/** Which of Arts. 13 and 14 a data use falls under; `open` = where the data comes from is not known. */
export type SourceRegime = 'direct' | 'indirect' | 'both' | 'open';

/**
 * The sources of a data use: those that it names, those that say of themselves that they supply it, and those
 * of its register where it names none.
 */
export function sourcesOf(facts: NoticeFacts, { activity, use }: PlacedUse): readonly Source[] {
  const all = facts.registers.flatMap(({ sources }) => sources);
  const ofRegister = facts.registers.flatMap(({ register }) => register.sources.map(String));
  return all.filter(
    (source) =>
      use.sources.some((named) => named === source.id) ||
      (use.sources.length === 0 && ofRegister.includes(source.id)) ||
      suppliesByScope(source, activity?.id, use),
  );
}

/** Whether a source says what it supplies, instead of leaving that to the data uses that name it. */
export function hasScopeOfItsOwn({ scope }: Source): boolean {
  return [scope.activities, scope.dataCategories, scope.dataSubjects].some(isNarrowed);
}

/** Whether a source that says what it supplies means a data use. */
function suppliesByScope(
  source: Source,
  activity: string | undefined,
  { dataCategory, dataSubjects }: DataUse,
): boolean {
  const { scope } = source;
  if (!hasScopeOfItsOwn(source)) return false;
  if (
    isNarrowed(scope.activities) &&
    (activity === undefined || !covers(scope.activities, activity))
  ) {
    return false;
  }
  return (
    covers(scope.dataCategories, dataCategory) &&
    (dataSubjects.kind !== 'only' || coversAny(scope.dataSubjects, dataSubjects.ids))
  );
}

function isNarrowed({ kind }: Selection<string>): boolean {
  return kind === 'only' || kind === 'allExcept';
}

/** Judges a data use by its sources. Observed and derived data come from the person, not from others. */
export function regimeOf(sources: readonly Source[]): SourceRegime {
  const told = sources.filter(({ modality }) => modality !== 'never');
  if (told.length === 0) return 'open';
  const others = told.filter(({ kind }) => answered(kind) === 'thirdParty');
  if (others.length === told.length) {
    return others.every(({ modality }) => modality === 'may') ? 'open' : 'indirect';
  }
  if (others.length > 0) return 'both';
  return told.some(({ kind }) => kind.state !== 'answered') ? 'open' : 'direct';
}

/** Whether Art. 14 applies to what the notice tells; `open` while a source of its own data is open. */
export function article14State(facts: NoticeFacts): 'applies' | 'doesNot' | 'open' {
  if (facts.own.length === 0) return 'doesNot';
  const named = facts.uses.flatMap((placed) => sourcesOf(facts, placed));
  if (named.some(({ kind }) => answered(kind) === 'thirdParty')) return 'applies';
  return ownUses(facts).some((placed) => regimeOf(sourcesOf(facts, placed)) === 'open') ||
    ownUses(facts).length === 0
    ? 'open'
    : 'doesNot';
}

/** The data uses of the controller's own activities, and those tied to none. */
export function ownUses(facts: NoticeFacts): readonly PlacedUse[] {
  const own = new Set<string>(facts.own.map(({ id }) => id));
  return facts.uses.filter(({ activity }) => activity === null || own.has(activity.id));
}
