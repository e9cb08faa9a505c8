/** Rules that are the same for every document; colours and sizes are variables of the theme. */
export const baseCss = `*, ::before, ::after { box-sizing: border-box; }
html { color-scheme: light dark; background: var(--page); color: var(--text); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; font: 1rem/1.6 'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: clamp(1.5rem, 5vw, 4rem) clamp(1rem, 4vw, 2rem) 5rem; }
p, ul, ol { margin: 0 0 1rem; }
table, figure, .callout, .signature, .wide-table { margin: 0 0 1.5rem; }
.callout + .callout { margin-top: -0.5rem; }
p { text-wrap: pretty; }
h1, h2, h3, h4, h5, h6, .deep-heading { margin: 0 0 0.6rem; line-height: 1.25; font-weight: 600; color: var(--accent); text-wrap: balance; hyphens: auto; }
h1 { font-size: var(--title); letter-spacing: -0.012em; }
h2 { font-size: var(--heading-1); }
h3 { font-size: var(--heading-2); }
h4, h5, h6, .deep-heading { font-size: var(--heading-3); color: inherit; }
section { margin-top: 2.75rem; }
section section { margin-top: 1.9rem; }
section section section { margin-top: 1.5rem; }
section:target > :first-child { outline: 2px solid var(--accent); outline-offset: 0.35rem; border-radius: 2px; }
.number { margin-right: 0.4em; font-variant-numeric: tabular-nums; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible, .wide-table:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
header { margin-bottom: 2.5rem; padding-bottom: 1.5rem; border-bottom: 1px solid var(--rule); }
header > :last-child { margin-bottom: 0; }
.subtitle { font-size: 1.2rem; line-height: 1.4; }
.title-lines { color: var(--muted); font-size: var(--small); }
.title-lines p { margin: 0 0 0.15rem; }
.classification { display: inline-block; margin-bottom: 1.25rem; padding: 0.1rem 0.6rem; border: 1px solid var(--rule); border-radius: 1rem; color: var(--muted); font-size: var(--small); }
.lead { font-size: 1.14rem; line-height: 1.55; }
.muted { color: var(--muted); font-size: var(--small); }
.contents { margin: 0 0 2.5rem; padding: 1.1rem 1.4rem; background: var(--callout); border-radius: 6px; }
.contents-title { margin-bottom: 0.4rem; font-weight: 600; }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents ol ol { padding-left: 1.6rem; }
.contents a { display: inline-block; padding: 0.14rem 0; color: inherit; text-decoration-color: transparent; }
.contents a:hover, .contents a:focus-visible { text-decoration-color: currentcolor; }
.contents .number { color: var(--muted); }
ul, ol { padding-left: 1.7em; }
li { margin-bottom: 0.3rem; }
li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
li > p { margin-bottom: 0.35rem; }
li > ul, li > ol { margin: 0.3rem 0 0.4rem; }
li > :last-child, td > :last-child, th > :last-child { margin-bottom: 0; }
@counter-style letters { system: extends lower-alpha; suffix: ') '; }
@counter-style capitals { system: extends upper-alpha; suffix: ') '; }
.letters { list-style-type: letters; }
.capitals { list-style-type: capitals; }
table { width: 100%; border-collapse: collapse; border-top: 1px solid var(--rule); font-size: 0.94rem; line-height: 1.5; }
caption { padding: 0 0 0.5rem; text-align: left; font-weight: 600; font-size: 1rem; }
th, td { padding: 0.55rem 0.8rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; overflow-wrap: anywhere; hyphens: auto; }
th { font-weight: 600; }
td p, th p, td ul, td ol { margin-bottom: 0.35rem; }
td ul, td ol { padding-left: 1.25em; }
.field-table { table-layout: fixed; }
.field-table th { width: 32%; background: var(--header); }
.row-citation { display: block; margin-top: 0.15rem; color: var(--muted); font-weight: 400; font-size: 0.84em; line-height: 1.4; }
.data-table { table-layout: fixed; }
.data-table thead th { background: var(--header); vertical-align: bottom; }
.whole-words { table-layout: auto; }
.whole-words th, .whole-words td { overflow-wrap: break-word; hyphens: manual; }
.table-frame { margin: 0 0 1.5rem; overflow-x: auto; }
.table-frame table { margin: 0; }
.wide-table { --reach: clamp(0rem, (100vw - 50rem) / 2, 9rem); margin-inline: calc(-1 * var(--reach)); overflow-x: auto; }
.wide-table table { margin: 0; min-width: 42rem; font-size: 0.86rem; table-layout: auto; }
.wide-table th, .wide-table td { padding: 0.5rem 0.6rem; overflow-wrap: break-word; }
.callout { padding: 1rem 1.25rem; background: var(--callout); border: 1px solid var(--rule); border-left: 4px solid var(--accent); border-radius: 4px; }
.callout > :last-child { margin-bottom: 0; }
.callout-title { margin-bottom: 0.35rem; font-weight: 600; }
.callout-emphasis { border-color: var(--accent); }
.callout-note { border-left-color: var(--muted); }
.callout-warning { border-left-color: var(--placeholder); }
.callout-warning .callout-title { color: var(--placeholder); }
.placeholder { padding: 0.05em 0.3em; background: var(--placeholder-fill); color: var(--placeholder); border-radius: 3px; font-weight: 600; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
figure img { display: block; max-width: 100%; height: auto; padding: 1rem; background: #fff; border: 1px solid var(--rule); border-radius: 4px; }
figcaption { margin-top: 0.5rem; color: var(--muted); font-size: var(--small); }
.missing-image { padding: 1rem; border: 1px dashed var(--rule); color: var(--muted); }
.signature { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1rem 2.5rem; margin-top: 1.5rem; }
.signer { padding-top: 3.2rem; }
.signer-label { border-top: 1px solid var(--text); padding-top: 0.35rem; font-weight: 600; }
.signer p { margin-bottom: 0; }
.note-mark { font-size: 0.72em; line-height: 0; }
.note-mark a { padding: 0 0.15em; text-decoration: none; }
.footnotes { border-top: 1px solid var(--rule); padding-top: 1rem; font-size: var(--small); }
.footnotes h2 { font-size: 1rem; color: inherit; }
.back { text-decoration: none; }
.visually-hidden:not(caption) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
caption.visually-hidden { height: 0; padding: 0; font-size: 0; line-height: 0; color: transparent; }
@media (max-width: 34rem) {
  th, td { padding: 0.5rem 0.55rem; }
  .field-table th { width: 38%; }
}
@media (forced-colors: active) {
  .placeholder, .callout, .contents { border: 1px solid; }
}
@media print {
  html { color-scheme: only light; background: none; }
  body { line-height: 1.45; }
  main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .named-link::after { content: ' (' attr(href) ')'; color: var(--muted); overflow-wrap: anywhere; }
  .back, .classification { display: none; }
  h1, h2, h3, h4, h5, h6, .deep-heading, caption, .callout-title { break-after: avoid; }
  tr, figure, .signer, .callout { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 2; widows: 2; }
  .page-break, .starts-page { break-before: page; }
  .starts-page { margin-top: 0; }
  .table-frame { overflow: visible; }
  .wide-table { margin-inline: 0; overflow: visible; }
  .wide-table table { min-width: 0; font-size: 0.78rem; line-height: 1.35; }
  .wide-table th, .wide-table td { padding: 0.3rem 0.4rem; }
  .wide-table table:not(.whole-words) :is(th, td) { overflow-wrap: anywhere; }
  section:target > :first-child { outline: none; }
  .field-table th, .data-table thead th, .callout, .contents, .placeholder { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
