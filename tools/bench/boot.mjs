// First file of a measured process: the sources are read as the command line reads them for a comparison.
import { runSources } from '../../cli/bin/run-sources.mjs';

await runSources(new URL(process.argv[2]));
