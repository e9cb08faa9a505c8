import type { Finding } from '#shared/checks/finding.ts';
import type { PlaceType } from '#shared/documents/check-report/place-words.ts';

/** The sections of the page of a register, in the order of its notice. */
export const registerSections = [
  'general',
  'controllers',
  'dpo',
  'purposes',
  'legalBases',
  'data',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'decisions',
  'protection',
  'rights',
  'children',
  'trackers',
  'clauses',
  'notices',
  'review',
] as const;
export type RegisterSection = (typeof registerSections)[number];

/** Where each field of the register itself stands; those that are named nowhere stand in the last section. */
export const registerFields = {
  general: { shown: ['name', 'description'], more: [] },
  controllers: {
    shown: ['controllers', 'jointArrangements', 'contactPerson', 'owner'],
    more: [],
  },
  legalBases: { shown: [], more: ['legalBases'] },
  data: { shown: ['subjectCategories'], more: [] },
  moreData: { shown: [], more: ['dataUses', 'lists'] },
  sources: { shown: [], more: ['sources'] },
  transfers: { shown: ['defaultLocation'], more: ['defaultSafeguards'] },
  children: { shown: ['children'], more: [] },
  review: { shown: ['status', 'review'], more: ['replacedBy'] },
} as const;

const sectionOfType: Readonly<Record<PlaceType, RegisterSection>> = {
  settings: 'review',
  registers: 'review',
  activities: 'purposes',
  parties: 'controllers',
  systems: 'protection',
  vocabulary: 'data',
  dataCategories: 'data',
  sources: 'sources',
  disclosures: 'recipients',
  transfers: 'transfers',
  retentionRules: 'retention',
  measures: 'protection',
  clauses: 'clauses',
  rightsSettings: 'rights',
  trackers: 'trackers',
  glossaryTerms: 'notices',
  notices: 'notices',
  versions: 'notices',
  assessments: 'review',
  dismissals: 'review',
  attachments: 'review',
};

const sectionOfField: Readonly<Record<string, RegisterSection>> = {
  'registers/name': 'general',
  'registers/description': 'general',
  'registers/controllers': 'controllers',
  'registers/jointArrangements': 'controllers',
  'registers/contactPerson': 'controllers',
  'registers/owner': 'controllers',
  'registers/legalBases': 'legalBases',
  'registers/subjectCategories': 'data',
  'registers/dataUses': 'data',
  'registers/lists': 'data',
  'registers/sources': 'sources',
  'registers/defaultLocation': 'transfers',
  'registers/defaultSafeguards': 'transfers',
  'registers/children': 'children',
  'activities/legalBases': 'legalBases',
  'activities/basesRelation': 'legalBases',
  'activities/dataUses': 'data',
  'activities/automatedDecisions': 'decisions',
  'activities/directMarketing': 'decisions',
};

/** The section of the page in which a finding is settled. */
export function sectionOf({ type, field }: Pick<Finding, 'type' | 'field'>): RegisterSection {
  const [first = ''] = field.split('/');
  return sectionOfField[`${type}/${first}`] ?? sectionOfType[type];
}

/** Whether a name is that of a section: addresses may name anything. */
export function isRegisterSection(name: string | undefined): name is RegisterSection {
  return registerSections.some((section) => section === name);
}
