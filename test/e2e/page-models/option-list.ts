import type { Locator } from '@playwright/test';
import { expect } from '#test/e2e/support/test.ts';

/** An option that several groups of a list may have: the workspace's own words stand before the library. */
type Where = 'first' | 'last';

/**
 * Picks an option by its first line from the list of a field; where the list has a search, searches first.
 * While the page settles, a list may close, or move away under the mouse: then the person tries again.
 */
export async function pickOption(
  box: Locator,
  label: string,
  where: Where = 'first',
): Promise<void> {
  await pickShown(box, {
    search: label.replace('…', ''),
    isMeant: (shown) => isSameName(shown, label),
    where,
  });
}

/** Adds words of one's own to a list that offers to take them. */
export async function addToList(box: Locator, text: string, offer: string): Promise<void> {
  await pickShown(box, { search: text, isMeant: (shown) => shown === offer, where: 'last' });
}

type Meant = {
  readonly search: string;
  readonly isMeant: (shown: string) => boolean;
  readonly where: Where;
};

/** Picks the option that is meant among the first lines of those shown; it then is no longer offered. */
async function pickShown(box: Locator, { search, isMeant, where }: Meant): Promise<void> {
  const options = box.page().getByRole('option').filter({ visible: true });
  const places = async (): Promise<readonly number[]> => {
    const labels = await options.evaluateAll((each) =>
      each.map((option) => ((option as HTMLElement).innerText.split('\n')[0] ?? '').trim()),
    );
    return labels.flatMap((shown, at) => (isMeant(shown) ? [at] : []));
  };
  await expect(async () => {
    await openList(box);
    if (await box.isEditable()) await box.fill(search);
    await expect.poll(places, { message: search, timeout: 3000 }).not.toEqual([]);
    const offered = await places();
    await options
      .nth((where === 'first' ? offered[0] : offered.at(-1)) ?? 0)
      .click({ timeout: 2000 });
    const left = async (): Promise<number> => (await places()).length;
    await expect.poll(left, { timeout: 8000 }).toBeLessThan(offered.length);
  }).toPass({ timeout: 25_000 });
}

/** Picks what is to be chosen in a list of which several may be, in this order, and closes it. */
export async function pickOptions(
  box: Locator,
  { wanted, before }: { readonly wanted: readonly string[]; readonly before: number },
): Promise<void> {
  await box.focus();
  for (let chip = 0; chip < before; chip += 1) await box.press('Backspace');
  for (const label of wanted) await pickOption(box, label);
  await box.press('Escape');
}

/** Opens a list, as the arrow keys do; a list whose field the page has pushed out of sight hides with it. */
async function openList(box: Locator): Promise<void> {
  await box.scrollIntoViewIfNeeded();
  await box.focus();
  if ((await box.getAttribute('aria-expanded')) !== 'true') await box.press('ArrowDown');
}

/** Long names are shortened in headings, and written in full in some lists. */
function isSameName(shown: string, label: string): boolean {
  const [whole, short] = shown.length > label.length ? [shown, label] : [label, shown];
  return whole === short || (short.endsWith('…') && whole.startsWith(short.slice(0, -1).trimEnd()));
}
