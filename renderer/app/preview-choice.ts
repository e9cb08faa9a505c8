import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PreviewChoice } from '#renderer/features/preview/preview-pane.tsx';

/** What was chosen last in the preview of each workspace: lists show no preview, and nobody should choose twice. */
const choices = createStore<{ readonly [workspace: string]: PreviewChoice }>(() => ({}));

/** The choice of a workspace, and how to change it, for as long as the window is open. */
export function usePreviewChoice(workspace: string, initial: PreviewChoice) {
  const choice = useStore(choices, (kept) => kept[workspace]) ?? initial;
  const choose = (next: PreviewChoice): void => choices.setState({ [workspace]: next });
  return [choice, choose] as const;
}
