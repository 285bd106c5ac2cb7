/**
 * Tells when the page has nothing under way: `await window.yuyanIdle()`. A documented hook for journeys and screen shots,
 * so that they wait for what they mean instead of sleeping. The page itself does not use it.
 */
const underWay = new Set<Promise<unknown>>();

declare global {
  interface Window {
    /** Settles when no run, no reading or writing and no loading is under way and the page is painted. */
    yuyanIdle?: () => Promise<void>;
  }
}

/** Counts a promise as work of the page until it settles. */
export function trackWork<T>(promise: Promise<T>): Promise<T> {
  underWay.add(promise);
  const forget = (): void => void underWay.delete(promise);
  promise.then(forget, forget);
  return promise;
}

/** Puts the hook up. `settled` are further things to wait for. */
export function exposeIdle(...settled: readonly (() => Promise<unknown>)[]): void {
  window.yuyanIdle = async () => {
    do {
      await Promise.allSettled([...underWay, ...settled.map((one) => one())]);
      await document.fonts.ready;
      await nextFrame();
      await nextFrame();
    } while (underWay.size > 0);
  };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
