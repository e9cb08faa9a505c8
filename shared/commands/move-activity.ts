import { defineCommand } from './command.ts';
import { recordLabel } from './label.ts';

/**
 * Gives an activity another place among those of its register, `to` counted from 0. The order is that in
 * which a notice counts purposes; all activities of the register are numbered anew from 1.
 */
export const moveActivity = defineCommand<{ readonly id: string; readonly to: number }>({
  id: 'activity.move',
  label: ({ id }, workspace) => recordLabel('move', { type: 'activities', id }, workspace),
  run: (draft, { id, to }) => {
    const moved = draft.activities.find((activity) => activity.id === id);
    if (moved === undefined) return;
    const others = draft.activities
      .filter(({ register }) => register === moved.register)
      .filter((activity) => activity !== moved)
      // Activities stand in the order of their ids, which decides between equal places.
      .sort((one, other) => one.order - other.order);
    others.splice(Math.max(to, 0), 0, moved);
    for (const [place, activity] of others.entries()) activity.order = place + 1;
  },
});
