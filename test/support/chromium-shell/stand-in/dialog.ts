import type { Dialog, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { HostCaller } from './host-caller.ts';

/** The dialogs of the system, answered by whoever hosts: a script, or a person in the browser. */
export function standInDialog(host: HostCaller) {
  return {
    showOpenDialog: async (_: unknown, options?: OpenDialogOptions) => {
      const answer = await host('ask', {
        kind: 'open',
        proposed: options?.defaultPath ?? '',
        choose: options?.properties?.includes('openDirectory') === true ? 'folder' : 'file',
      });
      const filePaths = answer.kind === 'path' ? [answer.path] : [];
      return { canceled: filePaths.length === 0, filePaths };
    },
    showSaveDialog: async (_: unknown, options?: SaveDialogOptions) => {
      const answer = await host('ask', { kind: 'save', proposed: options?.defaultPath ?? '' });
      const filePath = answer.kind === 'path' ? answer.path : '';
      return { canceled: filePath === '', filePath };
    },
    showMessageBox: async (_: unknown, options?: MessageBoxOptions) => {
      const { message = '', detail = '', buttons = [], cancelId = 0 } = options ?? {};
      const answer = await host('ask', { kind: 'message', message, detail, buttons });
      const response = answer.kind === 'button' ? answer.button : cancelId;
      return { response, checkboxChecked: false };
    },
  } satisfies Partial<Dialog>;
}
