import { answered } from '#shared/model/answer.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { Reached } from './impact-step.ts';
import type { ProvisionTarget } from './law-target.ts';

type Holder = { readonly id: string; readonly legalBases: readonly LegalBasis[] };

/** The activities and registers whose legal bases rest on a place in the GDPR. */
export function provisionHits(
  { activities, registers }: Workspace,
  target: ProvisionTarget,
): readonly Reached[] {
  return [
    ...activities.flatMap((activity) => hitsIn('activities', activity, target)),
    ...registers.flatMap((register) => hitsIn('registers', register, target)),
  ];
}

function hitsIn(
  type: 'activities' | 'registers',
  { id: record, legalBases }: Holder,
  target: ProvisionTarget,
): readonly Reached[] {
  return legalBases.flatMap((basis): readonly Reached[] => {
    const field = fieldResting(basis, target);
    if (field === undefined) return [];
    const step = { type, record, field: `legalBases/${basis.id}/${field}`, via: 'law' } as const;
    return [{ step, from: null, spread: 'all' }];
  });
}

/** The field by which a basis rests on the place, if it does. */
function fieldResting(
  { point, article9, article10 }: LegalBasis,
  { place }: ProvisionTarget,
): string | undefined {
  const isMeant = (found: string) => place.point === undefined || place.point === found;
  if (place.article === '6') {
    const known = answered(point);
    return known !== undefined && isMeant(known) ? 'point' : undefined;
  }
  if (place.article === '9') return article9.some(isMeant) ? 'article9' : undefined;
  return article10 === null ? undefined : 'article10';
}
