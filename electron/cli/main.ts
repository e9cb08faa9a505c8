import { messagesIn } from '#shared/messages/messages.ts';
import { exitCodes } from './exit-codes.ts';
import { sentencesOf } from './failure.ts';
import { processIo } from './io.ts';
import { runSeloste } from './run.ts';

// A reader that has seen enough (`seloste list … | head`) is no defect.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const io = processIo();
try {
  process.exitCode = await runSeloste(process.argv.slice(2), io);
} catch (error) {
  io.progress(null);
  const details = error instanceof Error ? error.message : String(error);
  const { title, message } = sentencesOf(
    { code: 'defect', place: null, params: { details } },
    messagesIn('en'),
  );
  io.complain(`${title}. ${message}\n`);
  if (process.env['SELOSTE_DEBUG'] !== undefined) io.complain(`${String(error)}\n`);
  process.exitCode = exitCodes.defect;
}
