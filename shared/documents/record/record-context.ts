import type { Party } from '#shared/model/party.ts';
import type { DocumentContext } from '#shared/documents/context.ts';
import type { Term } from '#shared/documents/term.ts';
import type { ListItem } from '#shared/documents/tree.ts';

/** In which role the record is kept: Art. 30(1) as controller, 30(2) as processor. */
export type RecordRole = 'controller' | 'processor';

/** Makes a value for a key the first time it is asked for. */
type Once<Value> = (key: string, make: () => Value) => Value;

/** What the parts of a record of processing activities work with, beyond what every builder has. */
export type RecordContext = DocumentContext & {
  readonly role: RecordRole;
  /** Country that controllers are resolved for; `null` = all countries. */
  readonly country: string | null;
  /** The party whose record it is; `null` = whoever acts in each register. */
  readonly party: Party | null;
  /** Rules that cover a whole register are worded once, not for each of its activities. */
  readonly itemOnce: Once<ListItem>;
  readonly termOnce: Once<Term>;
};

/** The context of a record from that of any document. */
export function recordContext(
  context: DocumentContext,
  options: Pick<RecordContext, 'role' | 'country' | 'party'>,
): RecordContext {
  return { ...context, ...options, itemOnce: once<ListItem>(), termOnce: once<Term>() };
}

function once<Value>(): Once<Value> {
  const made = new Map<string, Value>();
  return (key, make) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make();
    made.set(key, value);
    return value;
  };
}
