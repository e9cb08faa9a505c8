// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchChildren } from '#renderer/features/preview/patch-children.ts';

const elementOf = (html: string): Element =>
  new DOMParser().parseFromString(html, 'text/html').body;

function patched(before: string, after: string) {
  const shown = document.createElement('div');
  shown.innerHTML = before;
  const known = [...shown.querySelectorAll('*')];
  patchChildren(shown, elementOf(after));
  const kept = known.filter((element) => shown.contains(element));
  return { html: shown.innerHTML, kept: kept.map(({ tagName }) => tagName.toLowerCase()) };
}

const notice =
  '<main><h1>Notice</h1><section><h2>Data</h2><p>Name</p></section><section><h2>Rights</h2></section></main>';

describe('a document that is shown already', () => {
  it('keeps all but the element whose text changed', () => {
    const after = notice.replace('Name', 'Name and address');
    expect(patched(notice, after)).toEqual({
      html: after,
      kept: ['main', 'h1', 'section', 'h2', 'p', 'section', 'h2'],
    });
  });

  it('keeps what stands round a section that comes or goes', () => {
    const added = '<section><h2>Sources</h2></section>';
    const after = notice.replace('<section><h2>Rights', `${added}<section><h2>Rights`);
    expect(patched(notice, after).html).toBe(after);
    expect(patched(notice, after).kept).toHaveLength(7);
    expect(patched(after, notice).html).toBe(notice);
    expect(patched(after, notice).kept).toHaveLength(7);
  });

  it('replaces an element that carries other attributes', () => {
    const after = notice.replace('<p>', '<p data-origin="3">');
    expect(patched(notice, after)).toEqual({
      html: after,
      kept: ['main', 'h1', 'section', 'h2', 'section', 'h2'],
    });
  });

  it('becomes any other document', () => {
    const { tree: html } = fc.letrec<{ tree: string; node: string }>((tie) => ({
      node: fc.oneof(
        fc.constantFrom('a', 'b', ' '),
        fc
          .tuple(fc.constantFrom('p', 'ul', 'section'), tie('tree'))
          .map(([name, inside]) => `<div class="${name}">${inside}</div>`),
      ),
      tree: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
    }));
    fc.assert(
      fc.property(html, html, (before, after) => {
        expect(patched(`<hr>${before}`, `<hr>${after}`).html).toBe(`<hr>${after}`);
      }),
    );
  });
});
