import { registerTemplateSchema, type RegisterTemplate } from '#shared/model/register-template.ts';

type File = { readonly default: unknown };

/** Registers of a common kind, in the order in which they are offered. */
const files: readonly (() => Promise<File>)[] = [
  () => import('#templates/activities/employment/personnel.json'),
  () => import('#templates/activities/employment/recruitment.json'),
  () => import('#templates/activities/customers/customers.json'),
  () => import('#templates/activities/customers/newsletter.json'),
  () => import('#templates/activities/customers/service-desk.json'),
  () => import('#templates/activities/associations/members.json'),
  () => import('#templates/activities/premises/camera-surveillance.json'),
  () => import('#templates/activities/web/website.json'),
];

let loading: Promise<readonly RegisterTemplate[]> | undefined;

/** The templates of registers; read once, when they are first asked for. */
export function loadTemplates(): Promise<readonly RegisterTemplate[]> {
  loading ??= Promise.all(
    files.map(async (load) => registerTemplateSchema.parse((await load()).default)),
  );
  return loading;
}
