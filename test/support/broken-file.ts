import { strToU8 } from 'fflate';
import type { WorkspaceFailure } from '#shared/workspace/failure.ts';
import { smallJson, type Json } from './small-file.ts';

/** A file that must not open: its bytes, the first failure that is told, and where it is told to be. */
export type BrokenFile = {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly code: WorkspaceFailure['code'];
  readonly place: string;
};

/** Broken files by what is wrong with them. */
export type BrokenFiles = Readonly<Record<string, Omit<BrokenFile, 'name'>>>;

/** A file of this text. */
export const utf8 = (text: string) => () => strToU8(text);
/** The small workspace with these changes. */
export const json =
  (changes: Json = {}) =>
  () =>
    smallJson(changes);
