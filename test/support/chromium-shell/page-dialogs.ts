import type { Page } from 'playwright-core';
import type { ShellAnswer, ShellQuestion } from './questions.ts';

const leave = (): void => undefined;

/**
 * The dialogs of the system where there is no Electron to show them: the browser's own prompts, in which the
 * person types a path.
 */
export async function askInPage(question: ShellQuestion, page: Page): Promise<ShellAnswer> {
  // Playwright answers prompts itself unless somebody listens.
  page.on('dialog', leave);
  if (question.kind === 'message') {
    const [button = ''] = question.buttons;
    const text = [question.message, question.detail, `OK: ${button}`].join('\n\n');
    const agreed = await page.evaluate((shown) => window.confirm(shown), text);
    return agreed ? { kind: 'button', button: 0 } : { kind: 'cancel' };
  }
  const what = question.kind === 'open' && question.choose === 'folder' ? 'folder' : 'file';
  const typed = await page.evaluate(([text, proposed]) => window.prompt(text, proposed), [
    `Path of the ${what}`,
    question.proposed,
  ] as const);
  return typed === null || typed.trim() === '' ? { kind: 'cancel' } : { kind: 'path', path: typed };
}
