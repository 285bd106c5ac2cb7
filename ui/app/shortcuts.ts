import type { Messages } from '../i18n/en.ts';

/** A key combination and what it does. `Mod` is Ctrl, or Command on a Mac. */
export interface Shortcut {
  readonly keys: string;
  readonly label: keyof Messages['shortcuts'];
  readonly run: () => void;
  /** A single key: not while typing, and only if the reader allows single keys. */
  readonly single?: boolean;
}

/** The name of a pressed combination, like `Mod+Shift+z`, `Escape` or `?`. */
export function keysOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): string {
  const mod = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Shift is part of what a printed key is; it is named only beside Mod.
  return [...(mod ? ['Mod'] : []), ...(event.altKey ? ['Alt'] : []), ...(event.shiftKey && mod ? ['Shift'] : []), key].join('+');
}

/** Listens on a target; returns what ends it. The first shortcut that fits runs, and the browser's own is held back. */
export function listen(target: EventTarget, shortcuts: () => readonly Shortcut[], singleKeys: () => boolean): () => void {
  const onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
    const keys = keysOf(event);
    const found = shortcuts().find((one) => one.keys === keys);
    if (found === undefined) return;
    if (found.single === true && (!singleKeys() || isTyping(event))) return;
    event.preventDefault();
    found.run();
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
}

/** Whether the key went into a field; looks through shadow roots. */
function isTyping(event: Event): boolean {
  const origin = event.composedPath()[0];
  return origin instanceof HTMLElement && (origin.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(origin.tagName));
}

/** How a combination is written for the reader: "Ctrl + Enter". */
export function writtenKeys(keys: string, mac = /Mac|iPhone|iPad/.test(navigator.userAgent)): string {
  return keys
    .split('+')
    .map((key) => (key === 'Mod' ? (mac ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : key))
    .join(' + ');
}
