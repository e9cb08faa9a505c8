/** Takes one measurement and prints it as JSON; started by the bench for each of them. */
import { type MeasurementName, measurements } from './measurements.ts';

const [name, folder] = process.argv.slice(2);
if (name === undefined || folder === undefined) throw new Error('Name a measurement and a folder');
const figures = await measurements[name as MeasurementName](folder);
const peakMb = (process.resourceUsage().maxRSS * 1024) / 1e6;
process.stdout.write(JSON.stringify({ figures, peakMb }));
// Compilers keep threads; what was to be measured is done.
process.exit(0);
