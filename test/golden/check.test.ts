import { expect, it } from 'vitest';
import { printedGoldens, printedOutput } from '#test/support/golden-check.ts';
import { projectText } from '#test/support/project-files.ts';

// After a wanted change: npm run golden:accept, then read the difference.
it.each(printedGoldens)('$path is printed as it was accepted', async (golden) => {
  expect(await printedOutput(golden)).toBe(projectText(golden.path));
});
