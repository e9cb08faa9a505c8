import type { Settings } from '#shared/model/settings.ts';
import { defineCommand } from './command.ts';

const target = { type: 'settings', id: '' } as const;

/** Changes settings of the workspace: its name, languages, country, numbering, dates. */
export const setSettings = defineCommand<{ readonly values: Partial<Settings> }>({
  id: 'settings.set',
  label: ({ values }, { settings }) => ({
    key: values.name === undefined ? `edit.${target.type}` : `rename.${target.type}`,
    params: { name: settings.name, register: '' },
  }),
  run: (draft, { values }) => {
    Object.assign(draft.settings, values);
  },
});
