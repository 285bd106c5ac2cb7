/**
 * Systems that fail (M90, M92, M94): in fixed windows, or at random by draws of their own. Arrivals go on; what waits when
 * the system is back is taken at once.
 */
import * as EventClass from '../kernel/event-classes.ts';
import { ln } from '../kernel/portable-maths.ts';
import * as Purpose from '../kernel/purposes.ts';
import type { Outage } from '../run/outage.ts';
import type { RunState } from '../run/run-state.ts';
import { lookAgain, releaseAwaiting } from './queueing.ts';

/** Sets the first random outage of every system. */
export function startOutages(run: RunState): void {
  for (const outage of run.outages) if (outage.model.random !== null) setNext(run, outage, outage.model.random.perWeek);
}

/** The timer of a system has run out: a random outage begins or ends. */
export function outageTimerEnds(run: RunState, outage: Outage): void {
  const { random } = outage.model;
  if (outage.isRandomOpen) {
    outage.isRandomOpen = false;
    outageEnds(run, outage);
    setNext(run, outage, random!.perWeek);
    return;
  }
  outage.isRandomOpen = true;
  const lengthS = outage.length!.sample(uniform(run, outage, Purpose.OUTAGE_LENGTH));
  outage.ordinal++;
  run.events.schedule(outage.timer, run.nowS + lengthS, EventClass.OUTAGE);
  outageBegins(run, outage);
}

export function outageBegins(run: RunState, outage: Outage): void {
  if (outage.open++ > 0) return;
  change(run, outage, 1);
}

export function outageEnds(run: RunState, outage: Outage): void {
  if (--outage.open > 0) return;
  const { dataLoss, what } = outage.model;
  if (dataLoss !== null) outage.losesDataUntilS = run.nowS + dataLoss.afterS;
  change(run, outage, -1);
  if (what.kind === 'routing') lookAgain(run, run.groups);
  else if (what.kind === 'groups') lookAgain(run, what.groups.map((g) => run.groups[g]!));
}

function change(run: RunState, { model: { what } }: Outage, step: number): void {
  switch (what.kind) {
    case 'routing':
      run.routingDown += step;
      if (step > 0) releaseAll(run, null);
      return;
    case 'bot':
      run.botPools[what.pool]!.down += step;
      return;
    case 'groups':
      for (const g of what.groups) run.groups[g]!.down += step;
      if (step > 0) releaseAll(run, what.groups);
      return;
    case 'slow':
      for (const q of what.queues) slow(run, q);
      return;
    case 'door':
      for (const q of what.queues) run.queues[q]!.shut += step;
      return;
    case 'sync':
      return;
  }
}

/** Agents who are not to be had are waited for no longer. @param groups null = all */
function releaseAll(run: RunState, groups: readonly number[] | null): void {
  for (const agent of run.agents) if (groups === null || groups.includes(agent.group.index)) releaseAwaiting(run, agent);
}

/** The factors of all outages that are open, in their order: the same number whatever came and went before. */
function slow(run: RunState, q: number): void {
  let factor = 1;
  for (const { open, model } of run.outages) {
    if (open > 0 && model.what.kind === 'slow' && model.what.queues.includes(q)) factor *= model.what.factor;
  }
  run.queues[q]!.slowFactor = factor;
}

/** Share of the attempts that lose their data now; looked at when somebody comes. */
export function dataLossNow(run: RunState): number {
  let most = 0;
  for (const { open, losesDataUntilS, model } of run.outages) {
    if (model.dataLoss !== null && (open > 0 || run.nowS < losesDataUntilS)) most = Math.max(most, model.dataLoss.share);
  }
  return most;
}

function setNext(run: RunState, outage: Outage, perWeek: number): void {
  const gapS = (-ln(1 - uniform(run, outage, Purpose.OUTAGE_GAP)) * run.model.weekLengthS) / perWeek;
  if (run.nowS + gapS < run.horizonS) run.events.schedule(outage.timer, run.nowS + gapS, EventClass.OUTAGE);
  else run.events.cancel(outage.timer);
}

const words = new Int32Array(2);

/** The outage's number counts on over the run: its draws do not depend on how long the others took. */
function uniform(run: RunState, { hash, ordinal }: Outage, purpose: number): number {
  run.draws.nameDay(hash, 0, words, 0);
  return run.draws.uniform(purpose, (words[0]! + ordinal) | 0, words[1]!);
}
