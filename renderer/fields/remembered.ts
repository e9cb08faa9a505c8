import { useState } from 'react';

/** The last value that was there: what a person gets back who leaves an answer and returns to it. */
export function useRemembered(value: unknown): unknown {
  const [kept, setKept] = useState(value);
  if (value !== undefined && value !== kept) setKept(value);
  return value ?? kept;
}
