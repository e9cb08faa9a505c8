import { blankRecord, typesOfRegister, type AddedType } from '#renderer/fields/blank-record.ts';
import type { FieldForm } from '#renderer/fields/field-form.ts';
import { formOf } from '#renderer/fields/form-of.ts';
import { itemsOf, partOf, textOf } from '#renderer/fields/paths.ts';
import { routeOfRecord } from '#renderer/session/record-route.ts';
import { parseRoute } from '#renderer/session/routes.ts';
import { recordBase } from '#shared/model/base.ts';
import { recordSchemas } from '#shared/model/records.ts';
import type { CaseRecord } from '#test/e2e/support/case-records.ts';
import { expect } from '#test/e2e/support/test.ts';
import { fillFields } from './filled-values.ts';
import type { WorkspacePage } from './workspace-page.ts';

/** A record that has been made: its id in the application, and what the screens call it. */
export type Made = { readonly type: AddedType; readonly id: string; readonly name: string };

/** Makes a record on the screen on which its kind is made, and fills in every field that the case has of it. */
export async function modelRecord(
  workspace: WorkspacePage,
  { type, record }: CaseRecord,
  made: ReadonlyMap<string, Made>,
): Promise<Made> {
  const { t } = workspace;
  const scope = workspace.main();
  const name = askedName({ type, record });
  const before = await begin(workspace, { type, record }, name);
  const madeAs = (id: string): Made => {
    const known = made.get(id);
    if (known === undefined) throw new Error(`${id} is to be made before it is referred to`);
    return known;
  };
  const nameOf = (id: string): string => madeAs(id).name;
  const desk = { type, t, record, nameOf, typeOf: (id: string) => madeAs(id).type };
  const around = { scope, label: '', path: '', desk };
  await fillFields(fieldsOf(type), around, { wanted: record, before });
  await workspace.stored();
  const title = await scope.getByRole('heading', { level: 1 }).textContent();
  return { type, id: idIn(scope.page().url()), name: listedName({ type, record }) ?? title ?? '' };
}

/** Adds the record with as little as the screens ask for; answers what it starts with. */
async function begin(
  workspace: WorkspacePage,
  { type, record }: CaseRecord,
  name: string | undefined,
): Promise<unknown> {
  const { path, screen } = screenOf(type);
  await workspace.goTo(screen);
  if (path.length > 1) await workspace.goToTab(type);
  if (type === 'registers') await workspace.addRegister(name ?? '');
  else await workspace.add(type, name);
  await expect(workspace.main().page()).toHaveURL(
    ({ href }) => pathIn(href).length === path.length,
  );
  const register = textOf(partOf(record, 'register') ?? itemsOf(partOf(record, 'registers'))[0]);
  const blank = blankRecord(type, {
    name: name ?? '',
    language: 'fi',
    register: typesOfRegister.includes(type) ? register : null,
    notice: null,
  });
  return recordSchemas[type].parse({ ...blank?.record, id: record.id });
}

function screenOf(type: AddedType) {
  const route = routeOfRecord('case', { type, id: 'new' });
  if (route.kind !== 'workspace') throw new Error(`No screen makes ${type}`);
  return route;
}

/** The record that an address names. */
function idIn(url: string): string {
  return pathIn(url).at(-1) ?? '';
}

function pathIn(url: string): readonly string[] {
  const route = parseRoute(new URL(url).hash);
  return route.kind === 'workspace' ? route.path : [];
}

/** The fields of a form from the top; those of every record stand at its end. */
function fieldsOf(type: AddedType): readonly FieldForm[] {
  const fields = formOf(type).filter(({ name }) => name !== 'id');
  const isOfAll = ({ name }: FieldForm): boolean => Object.hasOwn(recordBase, name);
  return [...fields.filter((field) => !isOfAll(field)), ...fields.filter(isOfAll)];
}

/** The field of which a screen asks the words before it adds a record, and where they stand in it. */
const askedFields: Readonly<Partial<Record<AddedType, readonly string[]>>> = {
  vocabulary: ['texts', 'fi', 'text'],
  dataCategories: ['name', 'text', 'fi', 'text'],
  parties: ['legalName'],
  // A system without a name of its own is still asked for one; what it is has to do.
  systems: ['description', 'fi', 'text'],
  registers: ['name', 'fi', 'text'],
  activities: ['name', 'fi', 'text'],
  measures: ['name', 'text', 'fi', 'text'],
  clauses: ['text', 'text', 'fi', 'text'],
  notices: ['title', 'fi', 'text'],
};

function askedName({ type, record }: CaseRecord): string | undefined {
  const path = askedFields[type];
  return path === undefined ? undefined : textOf(path.reduce<unknown>(partOf, record));
}

/** Words are listed in full, without the shortening of headings. */
function listedName(made: CaseRecord): string | undefined {
  return ['vocabulary', 'dataCategories'].includes(made.type) ? askedName(made) : undefined;
}
