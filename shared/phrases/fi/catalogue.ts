import { defineCatalogue } from '#shared/phrases/catalogue.ts';
import { automatedDecisions } from './automated-decisions.ts';
import { changes } from './changes.ts';
import { checkReport } from './check-report.ts';
import { children } from './children.ts';
import { citation } from './citation.ts';
import { common } from './common.ts';
import { complaint } from './complaint.ts';
import { controller } from './controller.ts';
import { cookies } from './cookies.ts';
import { data } from './data.ts';
import { directMarketing } from './direct-marketing.ts';
import { format } from './format.ts';
import { general } from './general.ts';
import { legalBases } from './legal-bases.ts';
import { provision } from './provision.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { record } from './record.ts';
import { recordRows } from './record-rows.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { security } from './security.ts';
import { sources } from './sources.ts';
import { transfers } from './transfers.ts';

export const catalogue = defineCatalogue({
  language: 'fi',
  status: 'reviewed',
  format,
  citation,
  common,
  general,
  controller,
  purposes,
  legalBases,
  data,
  sources,
  provision,
  directMarketing,
  recipients,
  transfers,
  retention,
  automatedDecisions,
  security,
  rights,
  complaint,
  children,
  cookies,
  changes,
  record,
  recordRows,
  checkReport,
});
