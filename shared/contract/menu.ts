import { z } from 'zod';

/** One entry of the menu bar, made from the registry of actions, in the language of the interface. */
export const menuItem = z.strictObject({
  menu: z.enum(['file', 'edit', 'view', 'go', 'help']),
  /** Title of the menu that it stands in. */
  menuLabel: z.string().max(200),
  action: z.string().max(200),
  label: z.string().max(200),
  /** As Electron writes accelerators: `CmdOrCtrl+Shift+Z`; `null` = none. */
  accelerator: z.string().max(60).nullable(),
  enabled: z.boolean(),
});
export type MenuItem = z.output<typeof menuItem>;
