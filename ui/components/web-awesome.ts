/**
 * Sets up Web Awesome for this page: icons come from this folder only, never from the network of its makers, and its own
 * few words exist in the languages of the page. Import before the first `wa-` element.
 */
import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
import '@awesome.me/webawesome/dist/translations/zh-cn.js';
import '@awesome.me/webawesome/dist/translations/zh-tw.js';

const files = import.meta.glob<string>('./icons/*.svg', { query: '?url&no-inline', import: 'default', eager: true });

/** Address of an icon; a plain square where there is none, so that a missing one is seen and not fetched from elsewhere. */
export function iconUrl(name: string): string {
  return files[`./icons/${name}.svg`] ?? files['./icons/missing.svg'] ?? '';
}

for (const library of ['default', 'system']) registerIconLibrary(library, { resolver: iconUrl });
