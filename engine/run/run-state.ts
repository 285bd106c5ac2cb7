/**
 * The state of one replication: clock, event list, contacts, queues, agents, and what is being recorded. The
 * parts (engine/parts) are functions on it; it knows none of them.
 */
import { EventList } from '../kernel/event-list.ts';
import { KeyedDraws } from '../kernel/keyed-draws.ts';
import { SamplerCache } from '../kernel/sampler-cache.ts';
import type { SeedWords } from '../kernel/seed.ts';
import type { CentreModel } from '../model/centre-model.ts';
import { modelSizes } from '../model/model-sizes.ts';
import type { ModelSizes } from '../model/model-sizes.ts';
import { queueTerms } from '../model/queue-terms.ts';
import type { QueueTerms } from '../model/queue-terms.ts';
import { CheckSums } from '../record/check-sums.ts';
import { TEAM_STRIDE } from '../record/field-index.ts';
import { gridLayout } from '../record/grid-layout.ts';
import type { GridLayout } from '../record/grid-layout.ts';
import { WAIT_BINS } from '../record/wait-histogram.ts';
import { Agent } from './agent.ts';
import type { AgentGroup } from './agent-group.ts';
import { buildRouting } from './build-routing.ts';
import type { Contact } from './contact.ts';
import { ContactPool } from './contact-pool.ts';
import { QueueState } from './queue-state.ts';
import { Source } from './source.ts';
import type { Timer } from './timer.ts';
import type { WaitingLine } from './waiting-line.ts';

export class RunState {
  readonly model: CentreModel;
  readonly sizes: ModelSizes;
  readonly draws: KeyedDraws;
  readonly events = new EventList<Timer>();
  readonly queues: readonly QueueState[];
  readonly lines: readonly WaitingLine[];
  readonly groups: readonly AgentGroup[];
  readonly agents: readonly Agent[];
  readonly sources: readonly Source[];
  readonly contacts: ContactPool;
  readonly checks = new CheckSums();
  /** Per week table, per queue. */
  private readonly terms: readonly (readonly QueueTerms[])[];

  /** The clock, seconds; 0 is the start of the reported window. */
  nowS = NaN;
  readonly horizonS: number;
  isPastHorizon = false;
  /** Contacts in any line, and agents with room in any list. */
  waiting = 0;
  available = 0;
  /** First interval of each day of the week; the last entry is the number of intervals. */
  readonly dayFirstInterval: readonly number[];
  /** Interval of the week, for opening hours. */
  interval = 0;
  /** Where the queue and team cells of the row start that is being written. */
  queueRow = 0;
  teamRow = 0;

  readonly layout: GridLayout;
  readonly grid: Float64Array<ArrayBuffer>;
  /** The block's interval grid (record/fold.ts), to which settled weeks are added. */
  intervalSums: Float64Array<ArrayBuffer> = new Float64Array(0);
  /** Queue cells below this belong to the reported window. */
  readonly windowEnd: number;
  readonly answeredHistogram: Float64Array<ArrayBuffer>;
  readonly abandonedHistogram: Float64Array<ArrayBuffer>;
  /** [sample][queue]: contacts waiting or with an agent. */
  readonly samples: Int32Array;

  /** The model must be whole: sizes are checked by `assertModel`. */
  constructor(model: CentreModel, seed: SeedWords) {
    const sizes = modelSizes(model);
    const { queues } = sizes;
    this.model = model;
    this.sizes = sizes;
    this.draws = new KeyedDraws(seed);
    const samplers = new SamplerCache();
    this.terms = model.weeks.map((_, k) => queueTerms(model, k, samplers));
    const { groups, lines, firstLines } = buildRouting(model);
    this.groups = groups;
    this.lines = lines;
    this.queues = model.queues.map((queue, q) => new QueueState(q, queue, firstLines[q]!, this.terms[0]![q]!));
    this.agents = model.agents.map((agent, a) => new Agent(a, groups[agent.group]!));
    this.sources = model.sources.map((source, s) => new Source(model, s, this.queues[source.queue]!));
    this.contacts = new ContactPool(this.queues[0]!);
    this.horizonS = model.horizonS;
    this.dayFirstInterval = [...model.dayStartsS.map((s) => model.intervalEdgesS.indexOf(s)), sizes.intervals];
    this.layout = gridLayout(model);
    this.windowEnd = this.layout.afterRow * this.layout.queueWidth;
    this.grid = new Float64Array(this.layout.length);
    this.answeredHistogram = new Float64Array(queues * WAIT_BINS);
    this.abandonedHistogram = new Float64Array(queues * WAIT_BINS);
    this.samples = new Int32Array(model.sampleTimesS.length * queues);
  }

  /** Empties everything for the next replication. */
  clear(replication: number, startS: number): void {
    this.draws.setReplication(replication);
    this.events.clear();
    this.contacts.clear();
    for (const queue of this.queues) queue.clear();
    for (const line of this.lines) line.clear();
    for (const group of this.groups) group.clear(startS);
    for (const agent of this.agents) agent.clear();
    this.checks.clear();
    this.grid.fill(0);
    this.answeredHistogram.fill(0);
    this.abandonedHistogram.fill(0);
    this.samples.fill(0);
    this.nowS = startS;
    this.isPastHorizon = false;
    this.waiting = 0;
    this.available = 0;
  }

  /** Turns to a row of the grid; agents' time so far is booked to the row before. */
  turnToRow(row: number): void {
    this.closeRow();
    this.queueRow = row * this.layout.queueWidth;
    this.teamRow = this.layout.teamStart + row * this.layout.teamWidth;
  }

  /** Books agents' time up to now in the row that is being written. */
  closeRow(): void {
    for (const group of this.groups) group.areas.closeRow(this.nowS, this.grid, this.teamRow + group.team * TEAM_STRIDE);
  }

  /** Puts the numbers of week table `k` in force. */
  turnToTable(k: number): void {
    const terms = this.terms[k]!;
    for (const queue of this.queues) queue.terms = terms[queue.index]!;
  }

  /** An agent with room joins the list of its load. */
  offer(agent: Agent): void {
    agent.group.offer(agent, this.nowS);
    this.available++;
  }

  /** An agent leaves the list it stands in, if any. */
  withdraw(agent: Agent): void {
    if (agent.group.withdraw(agent)) this.available--;
  }

  /** A contact begins to wait in its queue. */
  joinLine(contact: Contact, line: WaitingLine): void {
    const { queue } = contact;
    queue.settle(this.nowS, this.horizonS);
    queue.waiting++;
    this.waiting++;
    line.append(contact);
  }

  /** The wait is over, one way or another: the place in the queue is free. */
  leaveLine(contact: Contact): void {
    const { queue } = contact;
    queue.settle(this.nowS, this.horizonS);
    queue.waiting--;
    this.waiting--;
    this.checks.waitOverlapS += this.overlapS(contact.enteredS);
    contact.line!.remove(contact);
  }

  /** Seconds of [fromS, nowS] inside the reported window. */
  overlapS(fromS: number): number {
    const begin = fromS > 0 ? fromS : 0;
    const end = this.nowS < this.horizonS ? this.nowS : this.horizonS;
    return end > begin ? end - begin : 0;
  }
}
