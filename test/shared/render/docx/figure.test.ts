import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#shared/documents/tree.ts';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { svgSize } from '#shared/render/docx/svg-size.ts';
import { text } from '#test/support/every-node-tree.ts';
import { paragraphs, part, treeOf, written } from './docx-file.ts';
import { childElements, descendants, shownText, given } from './xml.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="9" height="9"/></svg>';

function figure(parts: Partial<Figure> = {}): Figure {
  return {
    kind: 'figure',
    origin: [{ kind: 'phrase', phrase: 'kuva' }],
    svg,
    alternativeText: 'Tiedon kulku & "haarat"',
    caption: [text('Tietovirta')],
    ...parts,
  };
}

describe('a figure', () => {
  it('is the SVG itself behind a picture for older applications, with its alternative text', async () => {
    const file = await written(treeOf(figure()));
    const relationships = childElements(part(file, 'word/_rels/document.xml.rels'));
    const target = (id: string | undefined) =>
      relationships.find((node) => node.attributes['Id'] === id)?.attributes['Target'] ?? '';
    const [picture] = descendants(file.body, 'a:blip');
    const [vector] = descendants(file.body, 'asvg:svgBlip');
    const files = unzipSync(file.bytes);
    expect(strFromU8(given(files[`word/${target(vector?.attributes['r:embed'])}`]))).toBe(svg);
    expect(given(files[`word/${target(picture?.attributes['r:embed'])}`]).slice(1, 4)).toEqual(
      new Uint8Array([0x50, 0x4e, 0x47]),
    );
    expect(descendants(file.body, 'wp:docPr').map((node) => node.attributes['descr'])).toEqual([
      'Tiedon kulku & "haarat"',
    ]);
  });

  it('has its own size, and fits between the margins', async () => {
    const wide = svg.replace('0 0 200 100', '0 0 4000 1000');
    const file = await written(treeOf(figure(), figure({ svg: wide })));
    const [own, fitted] = descendants(file.body, 'wp:extent').map((node) => [
      Number(node.attributes['cx']),
      Number(node.attributes['cy']),
    ]);
    expect(own).toEqual([200 * 9525, 100 * 9525]);
    expect(given(fitted)[0]).toBeLessThanOrEqual(162 * 36000 + 635);
    expect(given(given(fitted)[0]) / given(given(fitted)[1])).toBeCloseTo(4, 3);
  });

  it.each(['', 'ei kuvaa', '<svg></svg>', '<svg width="0" height="5"/>', '<html/>'])(
    'that cannot be shown is reported, and its text printed: %s',
    async (broken) => {
      const tree = treeOf(figure({ svg: broken }));
      const { diagnostics } = await renderDocx(tree);
      expect(diagnostics).toEqual([
        {
          code: 'image-not-supported',
          severity: 'warning',
          origin: [{ kind: 'phrase', phrase: 'kuva' }],
        },
      ]);
      const texts = paragraphs(await written(tree)).map(shownText);
      expect(texts.slice(-2)).toEqual(['Tiedon kulku & "haarat"', 'Tietovirta']);
    },
  );
});

describe('the size of an SVG', () => {
  it.each([
    ['<svg width="30" height="20.5">', { width: 30, height: 20.5 }],
    ["<svg width='30px' height='20px'>", { width: 30, height: 20 }],
    ['<?xml version="1.0"?>\n<svg viewBox="0,0,30,20">', { width: 30, height: 20 }],
    ['<svg width="100%" height="100%" viewBox="0 0 30 20">', { width: 30, height: 20 }],
    ['<svg stroke-width="3" viewBox="0 0 30 20">', { width: 30, height: 20 }],
  ])('is read from %s', (source, size) => {
    expect(svgSize(`${source}</svg>`)).toEqual(size);
  });
});
