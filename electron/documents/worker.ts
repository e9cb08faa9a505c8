/**
 * The process that compiles documents, one after the other. A process and not a thread, so that a native
 * abort or a lack of memory ends this process alone. It has no handlers for signals: killing it is how a
 * job is cancelled.
 */
import { documentTreeSchema } from '#shared/documents/tree-schema.ts';
import { openDocumentCompiler } from './document-compiler.ts';
import { compileRequestSchema } from './compile-request.ts';
import { openParent } from './parent-port.ts';

const { send, listen } = openParent();
// Fonts of the packaged application lie in a folder that its main process names.
const compile = openDocumentCompiler(process.argv[2]);
let previous: Promise<void> = Promise.resolve();

listen((message) => {
  previous = previous.then(() => answer(message));
});
send({ kind: 'ready' });

async function answer(message: unknown): Promise<void> {
  const { job, format, tree } = compileRequestSchema.parse(message);
  try {
    send({ kind: 'phase', job, phase: 'checking' });
    const checked = documentTreeSchema.parse(tree);
    const result = await compile(checked, format, (phase) => send({ kind: 'phase', job, phase }));
    send({ kind: 'done', job, result });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ kind: 'defect', job, message: text });
  }
}
