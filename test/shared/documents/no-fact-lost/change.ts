import { workspaceSchema, type Workspace } from '#shared/workspace/workspace.ts';
import type { Json } from './proof.ts';

/** A field of a record, and what becomes of it. */
export type FieldChange = {
  readonly record: string;
  readonly path: string;
  readonly to?: Json;
};

type Editable = Json | EditableObject | EditableList;
type EditableObject = { [key: string]: Editable };
type EditableList = Editable[];

/** A copy of the workspace with one field changed; without a new value, all texts in it get other words. */
export function changed(workspace: Workspace, { record, path, to }: FieldChange): Workspace {
  const copy = structuredClone(workspace) as unknown as EditableObject;
  const found = Object.values(copy)
    .flatMap((records) => (Array.isArray(records) ? records : []))
    .find((each) => isObject(each) && each['id'] === record);
  if (found === undefined) throw new Error(`No record ${record}`);
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  const holder = steps.reduce(step, found) as EditableObject;
  const key = keyIn(holder, last);
  if (to === undefined) {
    for (const name of [key, ...formsBeside(holder)]) holder[name] = renamed(holder[name] ?? null);
  } else holder[key] = structuredClone(to);
  return workspaceSchema.parse(copy);
}

/** Inflected forms of a name or text that stand in a field of their own beside it. */
function formsBeside(holder: EditableObject): readonly string[] {
  return ['forms', 'nameForms'].filter((name) => holder[name] !== undefined);
}

function isObject(value: Editable): value is EditableObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function step(value: Editable, name: string): Editable {
  const next = (value as EditableObject)[keyIn(value, name)];
  if (next === undefined) throw new Error(`No ${name} in ${JSON.stringify(value).slice(0, 200)}`);
  return next;
}

/** Items of lists are found by their id or key, else by index. */
function keyIn(value: Editable, name: string): string {
  if (!Array.isArray(value)) return name;
  const index = value.findIndex((item) => isObject(item) && (item['id'] ?? item['key']) === name);
  return index === -1 ? name : String(index);
}

/** Ids and other words that are no text of a document. */
const kept = new Set(['id', 'item', 'libraryKey', 'kind', 'state', 'status']);

/** The value with other words in every text and every inflected form of it. */
function renamed(value: Editable): Editable {
  if (typeof value === 'string') return value.replace(/(\.?)$/, ' ⟨x⟩$1');
  if (Array.isArray(value)) return value.map(renamed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, kept.has(key) ? part : renamed(part)]),
  );
}
