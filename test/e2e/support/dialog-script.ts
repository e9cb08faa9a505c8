import type { ShellAnswer, ShellQuestion } from '#test/support/chromium-shell/questions.ts';

/** Dialogs and the answers that a spec gives, whichever comes first. */
export function openDialogScript() {
  const asked: ShellQuestion[] = [];
  const answers: ShellAnswer[] = [];
  const waiting: ((answer: ShellAnswer) => void)[] = [];
  return {
    asked,
    ask: (question: ShellQuestion): Promise<ShellAnswer> => {
      asked.push(question);
      const ready = answers.shift();
      if (ready !== undefined) return Promise.resolve(ready);
      return new Promise((resolve) => waiting.push(resolve));
    },
    answer: (answer: ShellAnswer): void => {
      const asking = waiting.shift();
      if (asking === undefined) answers.push(answer);
      else asking(answer);
    },
    /** Answers that nobody asked for: the spec expected a dialog that did not come. */
    unused: (): number => answers.length,
  };
}
