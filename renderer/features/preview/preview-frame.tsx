import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Place } from './origins.ts';
import { nearness, overlap, placesOf } from './origins.ts';
import { patchChildren } from './patch-children.ts';
import type { PreviewPage } from './preview-document.ts';
import { previewCss } from './preview-css.ts';

type Props = {
  readonly page: PreviewPage;
  readonly nonce: string;
  readonly title: string;
  readonly isDark: boolean;
  /** The field that is being edited: its place in the document is kept in sight. */
  readonly focused: Place | null;
  /** What the last command changed: marked in the document. */
  readonly changed: readonly Place[];
  readonly onOpen: (place: Place) => void;
};

/**
 * The document in a frame that runs no scripts. Its page is written once; later only what it shows is
 * replaced, so that the reader's place in the text stays.
 */
export function PreviewFrame(props: Props) {
  const { page, nonce, title, isDark, focused, changed, onOpen } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  // With the page around it, not a frame later.
  useLayoutEffect(() => {
    const shown = frame.current?.contentDocument;
    if (shown === null || shown === undefined) return;
    showPage(shown, page, { nonce, isDark });
    markChanged(shown, page, changed);
  }, [page, nonce, isDark, changed]);
  useLayoutEffect(() => {
    const shown = frame.current?.contentDocument;
    if (shown === null || shown === undefined || focused === null) return;
    bringIntoSight(shown, page, focused);
  }, [page, focused]);
  useEffect(() => {
    const shown = frame.current?.contentDocument;
    if (shown === null || shown === undefined) return undefined;
    const open = (event: Event): void => openOrigin(event, page, onOpen);
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Enter') openOrigin(event, page, onOpen);
    };
    shown.addEventListener('click', open);
    shown.addEventListener('keydown', key);
    return () => {
      shown.removeEventListener('click', open);
      shown.removeEventListener('keydown', key);
    };
  }, [page, onOpen]);
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-same-origin"
      data-preview-language={page.language}
      style={{ width: '100%', height: '100%', border: 0 }}
    />
  );
}

function showPage(
  shown: Document,
  page: PreviewPage,
  { nonce, isDark }: { readonly nonce: string; readonly isDark: boolean },
): void {
  shown.documentElement.lang = page.language;
  shown.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  const css = `${page.css}\n${previewCss}`;
  const style = shown.querySelector('style') ?? newStyle(shown, nonce);
  if (style.textContent !== css) style.textContent = css;
  for (const mark of marks) unmark(shown, mark);
  patchChildren(shown.body, new DOMParser().parseFromString(page.mainHtml, 'text/html').body);
}

function newStyle(shown: Document, nonce: string): HTMLStyleElement {
  const style = shown.createElement('style');
  style.nonce = nonce;
  shown.head.append(style);
  return style;
}

const marks = ['changed', 'focused'] as const;

/** Takes a mark away, so that each element is again as it was written. */
function unmark(shown: Document, mark: (typeof marks)[number]): void {
  for (const element of [...shown.getElementsByClassName(mark)]) {
    element.classList.remove(mark);
    if (element.className === '') element.removeAttribute('class');
  }
}

function markChanged(shown: Document, page: PreviewPage, changed: readonly Place[]): void {
  for (const element of elementsFrom(shown, page, (place) =>
    changed.some((change) => overlap(place, change)),
  )) {
    // A section that holds a changed sentence is not itself what changed.
    if (element.querySelector('[data-origin] [data-origin]') === null) {
      element.classList.add('changed');
    }
  }
}

function bringIntoSight(shown: Document, page: PreviewPage, focused: Place): void {
  unmark(shown, 'focused');
  const nearest = page.origins
    .flatMap(placesOf)
    .reduce((best, place) => Math.max(best, nearness(place, focused)), -1);
  if (nearest < 0) return;
  const [first] = elementsFrom(shown, page, (place) => nearness(place, focused) === nearest);
  if (first === undefined) return;
  first.classList.add('focused');
  // A record that was opened is shown with what stands around it.
  first.scrollIntoView({ block: focused.path.length === 0 ? 'center' : 'nearest' });
}

/** The elements of the page that came from some places, in the order in which they are read. */
function elementsFrom(
  shown: Document,
  { origins }: PreviewPage,
  isWanted: (place: Place) => boolean,
): readonly Element[] {
  const wanted = new Set(
    origins.flatMap((each, at) => (placesOf(each).some(isWanted) ? [String(at)] : [])),
  );
  if (wanted.size === 0) return [];
  return [...shown.querySelectorAll('[data-origin]')].filter((element) =>
    wanted.has(element.getAttribute('data-origin') ?? ''),
  );
}

function openOrigin(event: Event, page: PreviewPage, onOpen: (place: Place) => void): void {
  const { target } = event;
  if (target === null || !isElement(target)) return;
  const element = target.closest('[data-origin]');
  // Links within the document work; those that lead out of it open from the exported file.
  if (target.closest('a[href^="#"]') === null) event.preventDefault();
  const [place] = placesOf(page.origins[Number(element?.getAttribute('data-origin'))] ?? []);
  if (place !== undefined) onOpen(place);
}

/** Elements of the frame belong to its own window, so `instanceof` cannot tell. */
function isElement(target: EventTarget): target is Element {
  return 'closest' in target;
}
