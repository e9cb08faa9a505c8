import { useSyncExternalStore } from 'react';
import type { FieldPlace } from '#shared/checks/rule.ts';
import type { ChangeTarget, FieldPath } from '#shared/workspace/change.ts';
import { openRecord } from './navigation.ts';

/** A field of the open workspace. */
export type FieldTarget = ChangeTarget & { readonly path: FieldPath };

const listeners = new Set<() => void>();
let focused: FieldTarget | null = null;

/** How long a screen that was gone to may take to show its fields. */
const patienceMs = 3000;

/** What a field puts into `data-field`, so that it can be found: `activities/orders/name/fi`. */
export function fieldKey({ type, id, path }: FieldTarget): string {
  return [type, id, ...path].join('/');
}

/** The field in which the person is, or was last: what the preview follows. */
export function useFocusedField(): FieldTarget | null {
  return useSyncExternalStore(subscribe, () => focused);
}

/** The field in which the person is, outside of drawing. */
export function focusedField(): FieldTarget | null {
  return focused;
}

/** Notes that the person has gone to a field; fields call it when they get the focus. */
export function noteFocus(target: FieldTarget | null): void {
  const isSame = target && focused && fieldKey(target) === fieldKey(focused);
  if (isSame === true || target === focused) return;
  focused = target;
  for (const listener of listeners) listener();
}

/**
 * Takes the person to a field: scrolls to it and focuses it if its form is on the screen, else goes to its
 * record first. A field that has no element of its own is found by the one that holds it.
 */
export function focusField(target: FieldTarget): void {
  noteFocus(target);
  if (focusElement(target, { exact: false })) return;
  openRecord(target);
  focusWhenShown(target);
}

/** As `focusField`, for a place of a finding or a point. */
export function focusPlace({ type, record, field }: FieldPlace): void {
  const path = field === '' ? [] : field.split('/');
  focusField({ type, id: type === 'settings' ? '' : record, path });
}

function focusWhenShown(target: FieldTarget): void {
  const observer = new MutationObserver(() => {
    if (focusElement(target, { exact: true })) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  window.setTimeout(() => {
    observer.disconnect();
    focusElement(target, { exact: false });
  }, patienceMs);
  if (focusElement(target, { exact: true })) observer.disconnect();
}

/** `exact`: a form may still be rendering, so only the field itself counts. */
function focusElement(target: FieldTarget, { exact }: { readonly exact: boolean }): boolean {
  for (let length = target.path.length; length > 0; length -= 1) {
    const key = fieldKey({ ...target, path: target.path.slice(0, length) });
    const element = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`);
    if (element !== null) {
      reveal(element);
      return true;
    }
    if (exact) return false;
  }
  return false;
}

function reveal(element: HTMLElement): void {
  const control = element.matches(focusable)
    ? element
    : element.querySelector<HTMLElement>(focusable);
  element.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

const focusable =
  'input:not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), [tabindex="0"]';

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
