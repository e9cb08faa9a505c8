import type { ElectronApplication } from '@playwright/test';
import type * as ElectronModule from 'electron';
import type { ShellAnswer, ShellQuestion } from '#test/support/chromium-shell/questions.ts';

type Electron = typeof ElectronModule;
export type Note = { readonly kind: 'external' | 'reveal'; readonly target: string };

/** What the patched functions leave for the spec, in the main process. */
type Desk = {
  readonly questions: {
    readonly question: ShellQuestion;
    readonly answer: (answer: ShellAnswer) => void;
  }[];
  readonly notes: Note[];
};

/** Has the system's dialogs answered by `ask`, in an Electron that nobody sits at. */
export async function scriptDialogs(
  application: ElectronApplication,
  ask: (question: ShellQuestion) => Promise<ShellAnswer>,
): Promise<void> {
  await application.evaluate(patchDesktop);
  void answerQuestions(application, ask);
}

/** What the desktop has been asked for. */
export function readNotes(application: ElectronApplication): Promise<readonly Note[]> {
  return application.evaluate(() => (globalThis as unknown as { desk: Desk }).desk.notes);
}

async function answerQuestions(
  application: ElectronApplication,
  ask: (question: ShellQuestion) => Promise<ShellAnswer>,
): Promise<void> {
  let isOpen = true;
  application.once('close', () => {
    isOpen = false;
  });
  while (isOpen) {
    try {
      const question = await application.evaluate(nextQuestion);
      const answer = await ask(question);
      await application.evaluate((_, given: ShellAnswer) => {
        const { desk } = globalThis as unknown as { desk: Desk };
        desk.questions.shift()?.answer(given);
      }, answer);
    } catch {
      // The application ended while it was being asked.
      isOpen = false;
    }
  }
}

async function nextQuestion(): Promise<ShellQuestion> {
  const { desk } = globalThis as unknown as { desk: Desk };
  for (;;) {
    const [first] = desk.questions;
    if (first !== undefined) return first.question;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

// Runs in the main process of Electron, so everything that it needs stands inside.
function patchDesktop({ dialog, shell }: Electron): void {
  const desk: Desk = { questions: [], notes: [] };
  Object.assign(globalThis, { desk });
  const ask = (question: ShellQuestion): Promise<ShellAnswer> =>
    new Promise((answer) => desk.questions.push({ question, answer }));
  const optionsOf = (args: readonly unknown[]) =>
    args.at(-1) as {
      readonly defaultPath?: string;
      readonly properties?: readonly string[];
      readonly message?: string;
      readonly detail?: string;
      readonly buttons?: readonly string[];
      readonly cancelId?: number;
    };
  const pathOf = (answer: ShellAnswer): string => (answer.kind === 'path' ? answer.path : '');
  Object.assign(dialog, {
    showOpenDialog: async (...args: unknown[]) => {
      const { defaultPath = '', properties = [] } = optionsOf(args);
      const choose = properties.includes('openDirectory') ? 'folder' : 'file';
      const path = pathOf(await ask({ kind: 'open', proposed: defaultPath, choose }));
      return { canceled: path === '', filePaths: path === '' ? [] : [path] };
    },
    showSaveDialog: async (...args: unknown[]) => {
      const filePath = pathOf(
        await ask({ kind: 'save', proposed: optionsOf(args).defaultPath ?? '' }),
      );
      return { canceled: filePath === '', filePath };
    },
    showMessageBox: async (...args: unknown[]) => {
      const { message = '', detail = '', buttons = [], cancelId = 0 } = optionsOf(args);
      const answer = await ask({ kind: 'message', message, detail, buttons });
      return {
        response: answer.kind === 'button' ? answer.button : cancelId,
        checkboxChecked: false,
      };
    },
  });
  Object.assign(shell, {
    openExternal: (target: string) => {
      desk.notes.push({ kind: 'external', target });
      return Promise.resolve();
    },
    showItemInFolder: (target: string) => void desk.notes.push({ kind: 'reveal', target }),
  });
}
