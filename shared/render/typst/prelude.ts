import type { Theme } from '#shared/documents/tree.ts';
import { stringLiteral } from './string-literal.ts';

/**
 * Width in points of the rule below a cell that is the header of its row in a table with a header row.
 * Other rules have another width, so that such cells can be told in the compiled file, whose tags know
 * column headers only.
 */
export const rowHeaderRulePt = 0.49;

/**
 * The design: everything that does not change from one document to the next but for the theme. The body
 * of a document is calls of the short names defined here, which keeps the source of large records small.
 * Show rules stand inside these functions: one for the whole document would be tried on every element.
 */
export function prelude(theme: Theme): string {
  return [
    pageAndText(theme),
    titleBlock(theme),
    headings(theme),
    lists(),
    inlineFunctions(theme),
    paragraphs(theme),
    tables(theme),
    figures(theme),
    contents(theme),
  ].join('\n');
}

/** `#rrggbb` as a Typst colour. */
function color(hex: string): string {
  return `rgb(${stringLiteral(hex)})`;
}

function pageAndText({ colors, page, sizes }: Theme): string {
  const { top, right, bottom, left } = page.marginMm;
  return `#set page(width: ${page.widthMm}mm, height: ${page.heightMm}mm, margin: (top: ${top}mm, right: ${right}mm, bottom: ${bottom}mm, left: ${left}mm), header-ascent: 38%, footer-descent: 38%)
#set text(font: "Noto Sans", fallback: false, size: ${sizes.body}pt, fill: ${color(colors.text)}, hyphenate: true, overhang: false, number-type: "lining", costs: (hyphenation: 130%))
#set par(justify: false, leading: 0.62em, spacing: 1.1em, linebreaks: "optimized")
#set block(spacing: 1.1em)
#set strong(delta: 200)
#let rule = 0.5pt + ${color(colors.rule)}
#let headrule = ${rowHeaderRulePt}pt + ${color(colors.rule)}
#let small = text.with(size: ${sizes.small}pt, fill: ${color(colors.muted)})
#let ends(start, end) = small({ start; h(1fr); end })`;
}

function titleBlock({ colors, sizes }: Theme): string {
  return `#let doctitle(body) = {
  show title: set text(size: ${sizes.title}pt, weight: 700, fill: ${color(colors.accent)}, hyphenate: false)
  show title: set par(leading: 0.45em)
  show title: set block(below: 0.7em)
  title(body)
}
#let subtitle(body) = block(above: 0.8em, below: 0.9em, text(size: ${sizes.heading[0]}pt, fill: ${color(colors.muted)}, par(body)))
#let titlelines(body) = block(above: 1em, below: 0em, small(par(body)))
#let titlerule = block(above: 1.3em, below: 1.8em, line(length: 100%, stroke: 1.2pt + ${color(colors.accent)}))`;
}

function headings({ colors, sizes }: Theme): string {
  const [first, second, third] = sizes.heading;
  return `#let levels = ((${first}pt, ${color(colors.accent)}, 2em, 0.85em), (${second}pt, ${color(colors.text)}, 1.75em, 0.8em), (${third}pt, ${color(colors.text)}, 1.5em, 0.75em))
#let hd(level, number, id, title) = {
  let (size, paint, above, below) = levels.at(calc.min(level, 3) - 1)
  show heading: set text(size: size, weight: 600, fill: paint, hyphenate: false)
  show heading: set par(leading: 0.5em)
  show heading: set block(above: above, below: below)
  let it = heading(level: level, numbering: if number == none { none } else { (..) => { number; h(0.35em) } }, title)
  if id == none { it } else [#it#label(id)]
}`;
}

/**
 * Bullets are set before items of `terms`, or placed beside them where an item may hold more than running
 * text: `list` is laid out as a table, each of its items several times, and lists in lists that many times
 * more.
 */
function lists(): string {
  return `#set enum(indent: 0.2em, body-indent: 0.6em, spacing: 0.8em)
#let bullets(mark, ..items) = {
  set par(spacing: 0.8em)
  set block(spacing: 0.9em)
  let bullet = block(height: 0pt, above: 0pt, below: 0pt, sticky: true, place(dx: -1.08em, text(weight: 200, mark)))
  terms(separator: [], indent: 1.28em, hanging-indent: 0em, spacing: 0.8em, ..items.pos().map(item => terms.item(bullet, item)))
}
#let lb = bullets.with("•")
#let ld = bullets.with("–")
#let lm = bullets.with("·")
#let bullet = box(width: 0.9em, text(weight: 200, "•"))
#let cl(..items) = terms(separator: [], indent: 0.2em, hanging-indent: 0.9em, spacing: 0.8em, ..items.pos().map(item => terms.item(bullet, item)))
#let en(numbers, ..items) = {
  show enum: set par(spacing: 0.8em)
  show enum: set block(spacing: 0.9em)
  enum(numbering: n => numbers.at(n - 1), ..items)
}
#let anchor(id) = [#metadata(none)#label(id)]`;
}

function inlineFunctions({ colors }: Theme): string {
  return `#let sy = text.with(font: "Noto Sans Symbols 2")
#let ma = text.with(font: "Noto Sans Math")
#let zb = box(width: 0pt)
#let nh = text.with(hyphenate: false)
#let zw = text.with(ligatures: false)
#let mi = sy(fill: ${color(colors.placeholder)}, "\\u{25a1}")
#let lk(target, body) = link(target, underline(offset: 0.18em, stroke: 0.4pt + ${color(colors.accent)}.lighten(45%), text(fill: ${color(colors.accent)}, body)))
#let xr(id, body) = link(label(id), text(fill: ${color(colors.accent)}, body))
#let ph(body) = highlight(fill: ${color(colors.placeholder)}.lighten(88%), extent: 0.1em, radius: 1pt, text(fill: ${color(colors.placeholder)}, weight: 600, body))
#set footnote.entry(separator: line(length: 22%, stroke: rule), gap: 0.5em, indent: 0em)`;
}

function paragraphs({ colors, sizes }: Theme): string {
  return `#let lead(body) = { set text(size: ${sizes.body + 1.5}pt, fill: ${color(colors.muted)}); par(leading: 0.65em, body) }
#let muted(body) = { set text(size: ${sizes.small}pt, fill: ${color(colors.muted)}); par(body) }
#let leadin = block.with(sticky: true, below: 0.7em)
#let leaditem = leadin.with(above: 0pt)
#let callout(paint, title, body) = block(width: 100%, fill: ${color(colors.calloutFill)}, stroke: (left: 2.5pt + paint), inset: (left: 1.1em, right: 1em, y: 0.9em), above: 1.3em, below: 1.3em, {
  if title != none { block(sticky: true, below: 0.7em, text(weight: 600, fill: paint, title)) }
  body
})
#let ce = callout.with(${color(colors.accent)})
#let cn = callout.with(${color(colors.muted)})
#let cw = callout.with(${color(colors.placeholder)})`;
}

function tables({ colors, sizes }: Theme): string {
  return `#let fl = text.with(weight: 600)
#let fc(label, citation) = { fl(label); linebreak(); small(citation) }
#let th = text.with(weight: 600, size: ${sizes.small}pt)
#let ft = table.with(columns: (32%, 1fr), stroke: (x: none, y: rule), inset: (left: 0pt, right: 1em, y: 0.62em), align: left)
#let foot = 0.8pt + ${color(colors.accent)}
#let datatable(first, columns, ..cells) = table(columns: columns, stroke: (x, y) => (top: if y == 0 { none } else if y == 1 { foot } else if x == 0 { first } else { rule }, bottom: if y == 0 { foot } else if x == 0 { first } else { rule }), fill: (x, y) => if y == 0 { ${color(colors.headerFill)} }, inset: (x: 0.5em, y: 0.55em), align: left, ..cells)
#let dt = datatable.with(rule)
#let dh = datatable.with(headrule)
#let narrow(body) = { set text(size: ${sizes.small}pt); body }
#let cap(caption, body) = {
  show figure: set block(breakable: true)
  show figure: set align(left)
  show figure.caption: set text(weight: 600)
  figure(kind: table, supplement: none, numbering: none, gap: 0.6em, caption: figure.caption(position: top, caption), body)
}`;
}

function figures({ colors, sizes }: Theme): string {
  return `#let fg(svg, alt, caption) = {
  show figure: set align(left)
  show figure.caption: set text(size: ${sizes.small}pt, fill: ${color(colors.muted)})
  figure(kind: image, supplement: none, numbering: none, gap: 0.6em, caption: caption, image(bytes(svg), format: "svg", alt: alt))
}
#let sg(label, name) = block(breakable: false, { v(3.6em); line(length: 100%, stroke: 0.6pt + ${color(colors.text)}); v(0.5em, weak: true); fl(label); linebreak(); name })
#let sgs(..fields) = block(above: 1.5em, grid(columns: (1fr, 1fr), column-gutter: 2.5em, row-gutter: 0.6em, ..fields))`;
}

function contents({ colors, sizes }: Theme): string {
  return `#let toc(title, depth) = {
  show footnote: none
  show heading: set text(size: ${sizes.heading[0]}pt, weight: 600, fill: ${color(colors.accent)})
  show heading: set block(above: 2em, below: 0.85em)
  set heading(bookmarked: false)
  show outline.entry.where(level: 1): set block(above: 0.85em)
  show outline.entry.where(level: 1): set text(weight: 600)
  set outline.entry(fill: pad(left: 0.4em, right: 0.5em, line(length: 100%, stroke: (paint: ${color(colors.muted)}, thickness: 0.7pt, dash: (0.01pt, 3pt), cap: "round"))))
  outline(title: title, depth: depth, indent: auto)
}`;
}
