import { createHash } from 'node:crypto';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { everyNodeTree } from '#test/support/every-node-tree.ts';

/** Prints the hash of the sample document; run with different clocks and time zones. */
const { output } = await renderDocx(everyNodeTree);
process.stdout.write(createHash('sha256').update(output).digest('hex'));
