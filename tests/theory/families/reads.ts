/** What the families read off a replication again and again. Without a queue: all of them together. */
import type { QueueField } from '../../../engine/record/tally-layout.ts';
import type { Read } from '../battery/quantity.ts';

export const count =
  (field: QueueField, queue?: number): Read =>
  (view) =>
    view.queue(field, queue);

export const offered = (queue?: number): Read => count('offered', queue);

/** Contacts that did not get an agent at once. As arrivals are Poisson, their share is that of the time without a free agent. */
export const notAtOnce =
  (queue?: number): Read =>
  (view) =>
    view.queue('offered', queue) - view.queue('answeredAtOnce', queue);

/** Seconds waited by all, those who abandon included. */
export const waitedS =
  (queue?: number): Read =>
  (view) =>
    view.queue('waitAnsweredS', queue) + view.queue('waitAbandonedS', queue);

export const busyS =
  (team?: number): Read =>
  (view) =>
    view.team('busyS', team);

export const staffedS =
  (team?: number): Read =>
  (view) =>
    view.team('staffedS', team);

/** Contacts waiting, as an area under their number over the horizon: an accumulator of its own, not the sum of waits. */
export const queueAreaS: Read = (view) => view.check('queueAreaS');

export const horizonS: Read = (view) => view.model.horizonS;
