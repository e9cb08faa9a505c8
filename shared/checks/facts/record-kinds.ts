import type { RecordKind } from '#shared/law/national-row.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { Wording } from '#shared/model/localized-text.ts';
import type { RetentionRule } from '#shared/model/retention-rule.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';

/**
 * Keys of library items that mean records of one kind and nothing else. Words of the user's own are never
 * guessed at, and items that hold more than that (billing data, employment details) are left out.
 */
const kindOfKey: ReadonlyMap<string, RecordKind> = new Map<string, RecordKind>([
  ['finance.accounting', 'accounting'],
  ['compliance.accounting', 'accounting'],
  ['finance.taxation', 'taxation'],
  ['hr.salary', 'payroll'],
  ['hr.payroll', 'payroll'],
  ['hr.workingTime', 'workingTime'],
  ['hr.annualLeave', 'annualHoliday'],
  ['health.patientRecords', 'patientRecords'],
  ['surveillance.video', 'cameraRecordings'],
  ['security.cameraSurveillance', 'cameraRecordings'],
  ['administration.whistleblowingReports', 'whistleblowing'],
  ['compliance.whistleblowing', 'whistleblowing'],
  ['customers.dueDiligence', 'customerDueDiligence'],
  ['recruitment.application', 'recruitment'],
  ['recruitment.cv', 'recruitment'],
  ['recruitment.process', 'recruitment'],
  ['recruitment.selection', 'recruitment'],
]);

/**
 * The kind of records that a retention rule keeps for an activity, as far as that is certain: by what the
 * rule says it is about, else by the categories that it names, if all are of that kind, else by the purpose
 * of the activity, if the rule takes in all its data.
 */
export function kindOfRecords(
  rule: RetentionRule,
  activity: Activity,
  records: RecordReader,
): RecordKind | undefined {
  if (rule.subject !== null) return kindOf(rule.subject, records);
  const { dataCategories } = rule.scope;
  if (dataCategories.kind === 'all') return kindOf(activity.purpose, records);
  if (dataCategories.kind !== 'only') return undefined;
  const [first, ...others] = dataCategories.ids;
  const kind = first === undefined ? undefined : kindOfCategory(first, records);
  if (kind === undefined) return undefined;
  return others.every((id) => kindOfCategory(id, records) === kind) ? kind : undefined;
}

function kindOfCategory(id: string, records: RecordReader): RecordKind | undefined {
  const category = records.find('dataCategories', id);
  return category && kindOf(category.name, records);
}

function kindOf(wording: Wording, records: RecordReader): RecordKind | undefined {
  const key =
    'item' in wording ? records.find('vocabulary', wording.item)?.libraryKey : wording.libraryKey;
  return key === undefined ? undefined : kindOfKey.get(key);
}
