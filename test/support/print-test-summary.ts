import { join } from 'node:path';
import { projectRoot } from '#test/support/project-files.ts';
import { isGreen, sumReports, summaryLine } from '#test/support/test-summary.ts';

const counts = sumReports(join(projectRoot, 'test/.reports'));
console.log(summaryLine(counts));
process.exitCode = isGreen(counts) ? 0 : 1;
