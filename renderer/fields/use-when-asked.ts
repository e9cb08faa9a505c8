import { useContext, useState } from 'react';
import { FocusContext } from './editing.tsx';
import type { FieldKey } from './paths.ts';

/** Does something once whenever the window shows another field of the record: opens what hides it. */
export function useWhenAsked(open: (asked: FieldKey) => void): void {
  const asked = useContext(FocusContext);
  const [seen, setSeen] = useState<FieldKey | null>(null);
  if (asked === seen) return;
  setSeen(asked);
  if (asked !== null) open(asked);
}
