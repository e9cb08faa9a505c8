import { strToU8 } from 'fflate';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import { writeSeloste } from '#shared/workspace/write-workspace.ts';

/** Fields of a JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** The smallest workspace that has something in it. */
export const smallFile = {
  format: 'seloste',
  formatVersion: 1,
  settings: { name: 'Small', languages: ['fi', 'en'], defaultCountry: 'FI' },
  parties: [
    { id: 'company', legalName: 'Yritys Oy' },
    { id: 'group', legalName: 'Konserni Oyj' },
  ],
  registers: [{ id: 'customers', name: { fi: { text: 'Asiakkaat' } } }],
  activities: [
    { id: 'sales', register: 'customers', name: {}, purpose: { text: {} } },
    { id: 'support', register: 'customers', name: {}, purpose: { text: {} } },
  ],
};

/** The small workspace with other top-level fields, as JSON. */
export function smallJson(changes: Json = {}): Uint8Array {
  return strToU8(JSON.stringify({ ...smallFile, ...changes }));
}

/** The small workspace as a `.seloste` file. */
export function smallZip(): Uint8Array {
  const opened = openWorkspace(smallJson());
  if (!opened.ok) throw new Error('The small workspace does not open');
  return writeSeloste(opened.value);
}

/** Changes that give the first activity of the small workspace other fields. */
export function activity(changes: Json): Json {
  return { activities: [{ ...smallFile.activities[0], ...changes }] };
}

/** Changes that give its settings other fields. */
export function settings(changes: Json): Json {
  return { settings: { ...smallFile.settings, ...changes } };
}
