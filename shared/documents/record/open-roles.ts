import { list, listItem, paragraph, section } from '#shared/documents/block.ts';
import { originOf, placeOf } from '#shared/documents/context.ts';
import { marked } from '#shared/documents/mark.ts';
import { activityName } from '#shared/documents/record-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { Section } from '#shared/documents/tree.ts';
import { opening, reportMissing } from './cell-text.ts';
import type { RecordPart } from './entries.ts';
import type { RecordContext } from './record-context.ts';
import { numbering, registerName } from './sheet.ts';

/** The activities that are in neither record, because it is not known in which role they are carried out. */
export function openRoles(context: RecordContext, parts: readonly RecordPart[]): Section | null {
  const { record } = context.phrases;
  const items = parts.flatMap(({ register, open }) =>
    open.map((activity) => {
      const place = placeOf('activities', activity);
      const requirement = context.role === 'controller' ? '30.1.a' : '30.2.a';
      reportMissing(context, { place, field: 'role', requirement, severity: 'warning' });
      const words = say(record.openRole, {
        activity: opening(activityName(context, activity)),
        register: registerName(context, register),
      });
      return listItem(marked(words, originOf(place, 'role')));
    }),
  );
  if (items.length === 0) return null;
  return section(
    'open-roles',
    sayPlain(record.openRoles),
    [paragraph(sayPlain(record.openRolesLead)), list(items)],
    { numbering: numbering(context) },
  );
}
