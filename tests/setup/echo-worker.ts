import { expose } from 'comlink';

/** The smallest module worker: proves that the browser project runs real workers. */
const echo = { shout: (text: string): string => text.toUpperCase() };
export type Echo = typeof echo;

expose(echo);
