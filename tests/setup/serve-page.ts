import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built page, served for the length of the run with the strict headers it is meant to live under. */
    pageUrl: string;
  }
}

/** Serves dist/page on a free port of this machine; journeys read the address by `inject('pageUrl')`. */
export default async function servePage(project: TestProject): Promise<() => Promise<void>> {
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  if (!existsSync(new URL('../../dist/page/index.html', import.meta.url))) {
    throw new Error('There is no built page. Run `npm run build` first.');
  }
  const server = await preview({ configFile, logLevel: 'error', preview: { port: 0, strictPort: false, open: false } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  project.provide('pageUrl', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
