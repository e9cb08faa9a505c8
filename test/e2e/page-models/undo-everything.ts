import { expect } from '#test/e2e/support/test.ts';
import type { WorkspacePage } from './workspace-page.ts';

/** How often the keys are pressed before the button is looked at: without a step left they do nothing. */
const atOnce = 10;

/** Presses the keys of undo or redo until its button has nothing left to name. */
export async function turnAll(workspace: WorkspacePage, turn: 'undo' | 'redo'): Promise<void> {
  const keys = turn === 'undo' ? 'Control+Z' : 'Control+Shift+Z';
  const button = turn === 'undo' ? workspace.undoButton() : workspace.redoButton();
  await expect(button).toBeEnabled();
  while (await button.isEnabled()) {
    for (let pressed = 0; pressed < atOnce; pressed += 1) await button.page().keyboard.press(keys);
  }
  await workspace.stored();
}
