/** The sections of the page of an activity, in the order in which a lawyer asks, with their fields. */
export const activityFields = {
  role: ['role', 'engagement'],
  purpose: ['name', 'purpose', 'description', 'subPurposes', 'beneficiaries'],
  legalBases: ['legalBases', 'basesRelation'],
  data: ['dataUses', 'provision', 'systems'],
  consents: ['consents'],
  decisions: ['automatedDecisions', 'directMarketing', 'furtherPurpose'],
  dpia: ['dpia'],
  extent: ['condition', 'modality', 'operatingSince', 'operatingUntil', 'volume'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ActivitySection = keyof typeof activityFields;

/** Sections in their order. */
export const activitySections = [
  'role',
  'purpose',
  'legalBases',
  'data',
  'consents',
  'decisions',
  'dpia',
  'extent',
] as const satisfies readonly ActivitySection[];

/** The section in which a field of an activity stands; those that are named nowhere stand in the last. */
export function sectionOfField(field: string): ActivitySection {
  const [first = ''] = field.split('/');
  const isIn = (section: ActivitySection): boolean =>
    activityFields[section].some((name) => name === first);
  return activitySections.find(isIn) ?? 'extent';
}

/** Whether a name is that of a section: addresses may name anything. */
export function isActivitySection(name: string | undefined): name is ActivitySection {
  return activitySections.some((section) => section === name);
}
