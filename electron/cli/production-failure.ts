import { exitCodes } from './exit-codes.ts';
import type { CliFailure } from './failure.ts';
import type { ProductionFailure } from './render-file.ts';

/** A compiler that ends under its work may have been out of memory; one that refuses is a defect of ours. */
export function productionFailure(failure: ProductionFailure): CliFailure {
  const { code, document } = failure;
  const exit = code === 'document-not-compiled' ? exitCodes.defect : exitCodes.notWritten;
  const details = code === 'document-not-compiled' ? failure.details.join('; ') : '';
  return { code, exit, place: null, params: { document, details } };
}
