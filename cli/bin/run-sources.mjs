import { Buffer } from 'node:buffer';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

// Not bundled: they come with native code, or are large and rarely needed.
const OUTSIDE = ['rolldown', 'vite'];

/**
 * Runs a TypeScript file and all it imports, bundled in memory as worker threads get theirs (workers/node/bundle-script.ts).
 * Read one by one by a loader, the few hundred files of a comparison took a second longer.
 * @param {URL} file
 */
export async function runSources(file) {
  const build = await rolldown({ input: fileURLToPath(file), platform: 'node', logLevel: 'silent', plugins: [asIfNotBundled()] });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  // What is left of these is the bundler's own, to require what comes with Node.
  const code = output[0].code.replaceAll('import.meta.url', JSON.stringify(import.meta.url));
  await import(`data:text/javascript;base64,${Buffer.from(`${code}\n//# sourceURL=yuyan`).toString('base64')}`);
}

/** Files know where they are, and what stays outside is found, as if each was loaded by itself. */
function asIfNotBundled() {
  return {
    name: 'as-if-not-bundled',
    resolveId: (id) => (OUTSIDE.includes(id) ? { id: import.meta.resolve(id), external: true } : null),
    transform: (code, id) => (id.endsWith('.ts') ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) : null),
  };
}
