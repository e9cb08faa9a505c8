import { recordTypes } from '#shared/model/ids.ts';
import type { ChangeTarget } from '#shared/workspace/change.ts';
import type { Route, Screen } from './routes.ts';

/** The screen of each type of record; `withType`: its address names the type before the id. */
const screens: Readonly<
  Record<ChangeTarget['type'], { readonly screen: Screen; readonly withType: boolean }>
> = {
  settings: { screen: 'settings', withType: false },
  registers: { screen: 'registers', withType: false },
  activities: { screen: 'activities', withType: false },
  parties: { screen: 'parties', withType: false },
  disclosures: { screen: 'transfers', withType: true },
  transfers: { screen: 'transfers', withType: true },
  retentionRules: { screen: 'retention', withType: false },
  vocabulary: { screen: 'data', withType: true },
  dataCategories: { screen: 'data', withType: true },
  sources: { screen: 'data', withType: true },
  measures: { screen: 'measures', withType: true },
  systems: { screen: 'measures', withType: true },
  clauses: { screen: 'documents', withType: true },
  rightsSettings: { screen: 'documents', withType: true },
  trackers: { screen: 'documents', withType: true },
  glossaryTerms: { screen: 'documents', withType: true },
  notices: { screen: 'documents', withType: true },
  versions: { screen: 'documents', withType: true },
  assessments: { screen: 'documents', withType: true },
  dismissals: { screen: 'findings', withType: false },
  attachments: { screen: 'documents', withType: true },
};

/** Whether the path of a screen names a record, and no mere list of records. */
export function namesRecord(path: readonly string[]): boolean {
  const [first, second] = path;
  return (
    first !== undefined && (second !== undefined || !recordTypes.some((type) => type === first))
  );
}

/** Where a record is edited: `/activities/orders`, `/data/vocabulary/customers`. */
export function routeOfRecord(workspace: string, { type, id }: ChangeTarget): Route {
  const { screen, withType } = screens[type];
  const path = type === 'settings' ? [] : [...(withType ? [type] : []), id];
  return { kind: 'workspace', workspace, screen, path };
}
