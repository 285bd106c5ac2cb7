// First file of a measured process: the sources are read by the same loader as the command line reads them.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
await import(process.argv[2]);
