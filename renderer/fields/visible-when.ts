import { isTree } from '#shared/workspace/change-path.ts';
import type { FieldForm, WordsKey } from './field-form.ts';
import { partOf } from './paths.ts';

/** What a field stands in: its object, and how the law treats the data that the record uses. */
export type Around = {
  readonly object: unknown;
  readonly sensitivities: ReadonlySet<string>;
};

/**
 * A neighbour in the same object and the values of it that a field goes with, or the kind of data that the
 * record uses. `quiet`: seldom needed.
 */
type Condition =
  | { readonly field: string; readonly is: readonly (string | boolean)[] }
  | { readonly field: string; readonly isNot: readonly (string | boolean)[] }
  | { readonly data: string }
  | 'quiet';

/**
 * Fields that make sense only beside some value of a neighbour, or that few people need. A field that holds
 * something is always shown; the others wait behind "More", where each can be reached.
 */
const conditions: Readonly<Record<WordsKey, Condition>> = {
  // Art. 6(1)(f) rests on interests and their balance; (c) and (e) on a law, Art. 6(3).
  'fields:legalBasis.interests': { field: 'point', is: ['f'] },
  'fields:legalBasis.balancing': { field: 'point', is: ['f'] },
  'fields:legalBasis.laws': { field: 'point', is: ['c', 'e'] },
  'fields:legalBasis.condition': 'quiet',
  'fields:legalBasis.dataCategories': 'quiet',
  'fields:legalBasis.article9': { data: 'special' },
  'fields:legalBasis.article10': { data: 'criminal' },
  'fields-activities:automatedDecisions.article9Ground': { data: 'special' },
  'fields:legalBasis.interests.whose': 'quiet',
  'fields:legalBasis.balancing.limit': 'quiet',
  'fields:legalBasis.balancing.monitored': 'quiet',
  'fields:lawReference.act': { field: 'actId', is: [''] },
  'fields:lawReference.extent': 'quiet',
  'fields:dataUse.transformations': 'quiet',
  'fields:dataUse.provision': 'quiet',
  'fields:dataUse.overrides': 'quiet',
  'fields:dataUse.modality': 'quiet',
  'fields:dataUse.form': 'quiet',
  'fields:dataUse.polarity': 'quiet',
  'fields:dataUse.condition': 'quiet',
  'fields:provision.statement': 'quiet',
  'fields:provision.otherWay': 'quiet',
  'fields:scope.recipients': 'quiet',
  'fields:scope.parties': 'quiet',
  'fields:scope.systems': 'quiet',
  'fields:scope.countries': 'quiet',
  'fields:scope.condition': 'quiet',
  'fields:condition.kind': 'quiet',
  'fields:condition.use': 'quiet',
  'fields:condition.unless': 'quiet',
  'fields:condition.reach': 'quiet',
  'fields:partyRef.examples': 'quiet',
  'fields:partyRef.wording': 'quiet',
  'fields:location.countries.region': 'quiet',
  'fields:mechanism.scc': { field: 'instrument', is: ['scc_commission', 'scc_sa'] },
  'fields:mechanism.withinScope': { field: 'instrument', is: ['adequacy'] },
  'fields:mechanism.compellingInterest': {
    field: 'instrument',
    is: ['compelling_legitimate_interests'],
  },
  'fields:mechanism.condition': 'quiet',
  'fields:mechanism.details': 'quiet',
  'fields:copyMeans.channel': 'quiet',
  'fields:copyMeans.linkKey': 'quiet',
  'fields:copyMeans.condition': 'quiet',
  'fields:link.documentKind': 'quiet',
  'fields:link.checkedOn': 'quiet',
  'fields:evidence.language': 'quiet',
  'fields:evidence.defect': 'quiet',
  'fields:evidence.printedLabel': 'quiet',
  'fields-activities:engagement': { field: 'role', is: ['processor'] },
  'fields-activities:legalBases': { field: 'role', isNot: ['processor'] },
  'fields-activities:basesRelation': { field: 'role', isNot: ['processor'] },
  'fields-activities:consents.ageThresholds': 'quiet',
  'fields-parties:title': { field: 'kind', is: ['person'] },
  'fields-parties:contactPoints.label': 'quiet',
  'fields-parties:contactPoints.subjectKeyword': 'quiet',
  'fields-parties:contactPoints.answeredBy': 'quiet',
  'fields-parties:addresses.countryHeading': 'quiet',
  'fields-parties:addresses.attention': 'quiet',
  'fields-parties:representatives': { field: 'establishedInEea', is: [false] },
  'fields-retention-rules:outcomes.condition': 'quiet',
};

/** Whether a field is shown even while it holds nothing. */
export function isCalledFor({ words }: FieldForm, around: Around): boolean {
  const condition = conditions[words];
  if (condition === undefined) return true;
  return condition !== 'quiet' && holds(condition, around);
}

function holds(condition: Exclude<Condition, 'quiet'>, { object, sensitivities }: Around): boolean {
  if ('data' in condition) return sensitivities.has(condition.data);
  const value = answeredOr(partOf(object, condition.field));
  const isOneOf = (values: readonly (string | boolean)[]): boolean =>
    values.some((each) => each === (value ?? ''));
  return 'is' in condition ? isOneOf(condition.is) : !isOneOf(condition.isNot);
}

/** The value of an answer, or the value itself. */
function answeredOr(value: unknown): unknown {
  return isTree(value) && 'state' in value ? value['value'] : value;
}

/** Every field that a condition is about: a test holds that all of them exist. */
export const conditionalFields: readonly WordsKey[] = Object.keys(conditions);
