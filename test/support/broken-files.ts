import type { BrokenFile } from './broken-file.ts';
import { brokenEscapes, brokenJson, brokenTexts } from './broken-json.ts';
import { brokenRecords } from './broken-records.ts';
import { brokenReferences } from './broken-references.ts';
import { brokenAttachments, brokenZips } from './broken-zips.ts';

/** Every kind of file that must not open. */
export const brokenFiles: readonly BrokenFile[] = Object.entries({
  ...brokenJson,
  ...brokenRecords,
  ...brokenTexts,
  ...brokenEscapes,
  ...brokenReferences,
  ...brokenAttachments,
  ...brokenZips,
}).map(([name, broken]) => ({ name, ...broken }));
