/** Prints the hash of the sample document as PDF, for comparing processes. */
import { createHash } from 'node:crypto';
import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import { everyNodeTree } from './every-node-tree.ts';

const result = openPdfCompiler()(everyNodeTree, { standard: 'ua-1' });
console.log(
  result.ok ? createHash('sha256').update(result.value.bytes).digest('hex') : result.failure,
);
