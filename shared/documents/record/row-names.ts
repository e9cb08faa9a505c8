import { z } from 'zod';

/** Rows of a record sheet by the name that templates use. */
export const recordRowName = z.enum([
  'jointControllers',
  'onBehalfOf',
  'categories',
  'purposes',
  'dataSubjects',
  'dataCategories',
  'recipients',
  'transfers',
  'retention',
  'measures',
  'legalBases',
  'sources',
  'necessity',
  'automatedDecisions',
  'dpia',
  'systems',
  'instructions',
  'owner',
  'operation',
]);
export type RecordRowName = z.output<typeof recordRowName>;
