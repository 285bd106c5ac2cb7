/** Lets waiting messages in before going on. */
export type Pause = () => Promise<void>;

/**
 * The quickest way of this place. Timers would wait at least 4 ms in a browser, so there it is a message to oneself.
 * In Node that would not do: a port hands out up to 1000 messages in a row, also those that were sent meanwhile, so
 * our own messages would keep all others waiting.
 */
export function createPause(): Pause {
  if (typeof setImmediate === 'function') return () => new Promise((resolve) => setImmediate(resolve));
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(0);
    });
}
