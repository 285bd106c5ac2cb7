import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const bundles = new Map<string, Promise<string>>();

/**
 * A TypeScript file and all it imports as the text of one CommonJS script.
 *
 * Made in memory by the page's own bundler: nothing built lies about to be out of date, a thread starts without a
 * loader of its own, and the compiler sees numbers in place of the names of constants. The same file is bundled once
 * per process. Rejects when the file or something it imports cannot be read.
 */
export function bundleScript(script: URL): Promise<string> {
  let bundle = bundles.get(script.href);
  if (bundle === undefined) {
    bundle = makeBundle(fileURLToPath(script));
    bundles.set(script.href, bundle);
  }
  return bundle;
}

async function makeBundle(file: string): Promise<string> {
  const build = await rolldown({ input: file, platform: 'node', logLevel: 'silent' });
  const { output } = await build.generate({ format: 'cjs', minify: { compress: true, mangle: false, codegen: false } });
  await build.close();
  return output[0].code;
}
