import { recordTypes, type RecordType, itemId } from '#shared/model/ids.ts';
import { contactRef } from '#shared/model/party-ref.ts';
import { recordSchemas, type AnyRecord } from '#shared/model/records.ts';
import { visitorOf, type Path } from './schema-visitor.ts';

/** What a record says of the items inside records: its own ids, and what it points to by them. */
export type ItemMention =
  /** An item of the record bears this id. */
  | { readonly kind: 'item'; readonly path: Path; readonly item: string }
  /** A contact point of some party is meant. */
  | { readonly kind: 'contact'; readonly path: Path; readonly party: string; readonly item: string }
  /** A link of the record is meant. */
  | { readonly kind: 'link'; readonly path: Path; readonly key: string };

const visitors = new Map(
  recordTypes.map((type) => [
    type,
    visitorOf<ItemMention>(recordSchemas[type], (schema, field) => {
      if (schema === contactRef) return contactsIn;
      if (schema === itemId && field === 'id') {
        return (value, path) => [{ kind: 'item', path: [...path], item: String(value) }];
      }
      if (field !== 'linkKey' && field !== 'termsLinkKey') return undefined;
      return (value, path) =>
        typeof value === 'string' ? [{ kind: 'link', path: [...path], key: value }] : [];
    }),
  ]),
);

/** All that a record says of items, in the order of its fields. */
export function itemMentionsOf(type: RecordType, record: AnyRecord): readonly ItemMention[] {
  return visitors.get(type)?.(record) ?? [];
}

function contactsIn(value: unknown, path: Path): readonly ItemMention[] {
  const parsed = contactRef.safeParse(value);
  if (!parsed.success) return [];
  const { party, contactPoint } = parsed.data;
  return [{ kind: 'contact', path: [...path, 'contactPoint'], party, item: contactPoint }];
}
