import { evidence, modality, visibility } from '#shared/model/base.ts';
import { condition } from '#shared/model/condition.ts';
import { sensitivity } from '#shared/model/data-category.ts';
import { dataUse, provision, transformation } from '#shared/model/data-use.ts';
import {
  article6Point,
  article9Point,
  lawReference,
  legalBasis,
} from '#shared/model/legal-basis.ts';
import { link } from '#shared/model/localized-text.ts';
import { location } from '#shared/model/location.ts';
import { copyMeans, mechanism, sccDetails } from '#shared/model/mechanism.ts';
import { contactRef, partyRef } from '#shared/model/party-ref.ts';
import { scope } from '#shared/model/scope.ts';
import { noticeSection } from '#shared/model/sections.ts';
import type { NamedValue, Schema } from './field-form.ts';

/** Values that occur in several places: their fields are called the same everywhere. */
const named: ReadonlyMap<Schema, NamedValue> = new Map<Schema, NamedValue>([
  [scope, 'scope'],
  [condition, 'condition'],
  [contactRef, 'contactRef'],
  [location, 'location'],
  [partyRef, 'partyRef'],
  [legalBasis, 'legalBasis'],
  [dataUse, 'dataUse'],
  [provision, 'provision'],
  [transformation, 'transformation'],
  [lawReference, 'lawReference'],
  [mechanism, 'mechanism'],
  [sccDetails, 'scc'],
  [copyMeans, 'copyMeans'],
  [link, 'link'],
  [evidence, 'evidence'],
  [sensitivity, 'sensitivity'],
]);

/** Options that occur in several places. */
const namedOptions: ReadonlyMap<Schema, string> = new Map<Schema, string>([
  [modality, 'modality'],
  [visibility, 'visibility'],
  [article6Point, 'article6'],
  [article9Point, 'article9'],
  [noticeSection, 'section'],
]);

/** The name of a value that has one name wherever it occurs. */
export function nameOf(schema: Schema): NamedValue | null {
  return named.get(schema) ?? null;
}

/** Fields whose options are those of another field. */
const sharedOptions: Readonly<Record<string, string>> = {
  'fields-registers:lists.purposes': 'fields:listReach',
  'fields-registers:lists.data': 'fields:listReach',
  'fields-registers:lists.sources': 'fields:listReach',
  'fields-registers:lists.recipients': 'fields:listReach',
  'fields-rights-settings:statedAs.right': 'fields-rights-settings:right',
  'fields-parties:contactPoints.channel': 'fields:channel',
  'fields-rights-settings:channels.channels': 'fields:channel',
  'fields-activities:directMarketing.channels': 'fields:channel',
  'fields:copyMeans.channel': 'fields:channel',
  'fields-activities:basesRelation': 'fields:together',
  'fields-transfers:mechanismsRelation': 'fields:together',
};

/** Where the options of an enumeration find their words: a name of their own, else that of the field. */
export function optionWords(schema: Schema, fieldWords: string): string {
  const name = namedOptions.get(schema);
  return name === undefined ? (sharedOptions[fieldWords] ?? fieldWords) : `fields:${name}`;
}
