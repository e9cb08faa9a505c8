import { itemId, recordTypes, referenceTargets, type RecordType } from '#shared/model/ids.ts';
import { contactRef } from '#shared/model/party-ref.ts';
import { recordSchemas, type AnyRecord } from '#shared/model/records.ts';
import { walkOf, type Emit } from './schema-visitor.ts';

/** What a value in a record is, as far as records and their items know of one another. */
export type Mention =
  /** The id of another record; `any` for dismissals, evidence and the like. */
  | { readonly kind: 'reference'; readonly to: RecordType | 'any' }
  /** The id that an item of the record bears itself. */
  | { readonly kind: 'item' }
  /** A contact point of some party. */
  | { readonly kind: 'contact' }
  /** The key of a link of the record. */
  | { readonly kind: 'link' };

const walks = new Map(
  recordTypes.map((type) => [
    type,
    walkOf<Mention>(recordSchemas[type], (schema, field) => {
      const target = referenceTargets.get(schema);
      if (target !== undefined) return { kind: 'reference', to: target.to };
      if (schema === contactRef) return { kind: 'contact' };
      if (schema === itemId && field === 'id') return { kind: 'item' };
      return field === 'linkKey' || field === 'termsLinkKey' ? { kind: 'link' } : undefined;
    }),
  ]),
);

/**
 * Walks through a record and tells of every reference, item, contact point and link in it. Which fields
 * they are follows from the schemas: a new one needs no change here.
 */
export function walkMentions(type: RecordType, record: AnyRecord, emit: Emit<Mention>): void {
  walks.get(type)?.trace(record, emit);
}
