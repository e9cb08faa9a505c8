import { expect, it } from 'vitest';
import { isSupportedLink } from '#shared/documents/tree-links.ts';

it.each(['https://a.example', 'HTTP://A.EXAMPLE', 'mailto:a@b.example', 'tel:+358401234567'])(
  'supports %s',
  (target) => {
    expect(isSupportedLink(target)).toBe(true);
  },
);

it.each([
  'javascript:alert(1)',
  'data:,x',
  'file:///x',
  '//a.example',
  ' https://a',
  'https:a',
  '',
])('does not support %s', (target) => {
  expect(isSupportedLink(target)).toBe(false);
});
