/** What the preview adds to a document: room round the page, what changed, what can be opened. */
export const previewCss = `html { font-size: 14px; }
body { margin: 0; padding: 1.25rem 1.5rem 4rem; }
[data-origin] { cursor: pointer; }
p[data-origin]:hover, li[data-origin]:hover, td[data-origin]:hover, span[data-origin]:hover {
  outline: 1px dashed light-dark(#6b7785, #9aa5b1); outline-offset: 2px;
}
.changed { background: light-dark(#fff3bf, #4d4318); }
.focused { position: relative; }
.focused::before {
  content: ''; position: absolute; inset-block: 0; left: -9px; width: 3px;
  background: light-dark(#1971c2, #4dabf7);
}
@media (prefers-reduced-motion: no-preference) { .changed { transition: background 0.6s; } }
`;
