import type { Rectangle } from 'electron';
import type { WindowState } from './settings.ts';

const standard = { width: 1280, height: 800 };
/** So much of the window must be on a screen that its title can be grasped, in pixels. */
const graspable = 80;

/**
 * Where the window opens: where it stood last, unless that screen is gone; then in the middle.
 *
 * @param screens Areas of the screens without their bars, in pixels of the desktop.
 */
export function windowBounds(
  last: WindowState | null,
  screens: readonly Rectangle[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } {
  if (last === null) return standard;
  const { x, y, width, height } = last;
  const isVisible = screens.some(
    (area) =>
      x + width >= area.x + graspable &&
      x <= area.x + area.width - graspable &&
      y >= area.y &&
      y <= area.y + area.height - graspable,
  );
  return isVisible ? { x, y, width, height } : standard;
}
