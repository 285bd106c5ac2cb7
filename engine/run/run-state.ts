/**
 * The state of one replication: clock, event list, contacts, queues, agents, and what is being recorded. The
 * parts (engine/parts) are functions on it; it knows none of them.
 */
import { EventList } from '../kernel/event-list.ts';
import { idHash } from '../kernel/id-hash.ts';
import { KeyedDraws } from '../kernel/keyed-draws.ts';
import { SamplerCache } from '../kernel/sampler-cache.ts';
import type { SeedWords } from '../kernel/seed.ts';
import type { CentreModel } from '../model/centre-model.ts';
import { extraStepIds, weekTerms } from '../model/week-terms.ts';
import type { WeekTerms } from '../model/week-terms.ts';
import { experienceTerms } from '../model/experience-terms.ts';
import type { ExperienceTerms } from '../model/experience-terms.ts';
import { modelSizes } from '../model/model-sizes.ts';
import type { ModelSizes } from '../model/model-sizes.ts';
import { usesRareFields } from '../model/rare-fields.ts';
import { stepPurposes } from '../model/process-terms.ts';
import { CheckSums } from '../record/check-sums.ts';
import { QUEUE_STRIDE, RARE_FROM, TEAM_STRIDE } from '../record/field-index.ts';
import { gridLayout } from '../record/grid-layout.ts';
import type { GridLayout } from '../record/grid-layout.ts';
import type { Trace } from '../record/trace.ts';
import { WAIT_BINS } from '../record/wait-histogram.ts';
import { Agent } from './agent.ts';
import type { AgentGroup } from './agent-group.ts';
import { BotPool } from './bot-pool.ts';
import { buildRouting } from './build-routing.ts';
import { BusynessGroup } from './busyness-group.ts';
import { CallIn } from './call-in.ts';
import type { Contact } from './contact.ts';
import { ContactPool } from './contact-pool.ts';
import { Outage } from './outage.ts';
import { QueueState } from './queue-state.ts';
import { Source } from './source.ts';
import type { Timer } from './timer.ts';
import type { WaitingLine } from './waiting-line.ts';

export class RunState {
  readonly model: CentreModel;
  readonly sizes: ModelSizes;
  readonly draws: KeyedDraws;
  readonly samplers = new SamplerCache();
  readonly events = new EventList<Timer>();
  readonly queues: readonly QueueState[];
  readonly lines: readonly WaitingLine[];
  readonly groups: readonly AgentGroup[];
  readonly agents: readonly Agent[];
  readonly sources: readonly Source[];
  readonly busynessGroups: readonly BusynessGroup[];
  readonly contacts: ContactPool;
  readonly botPools: readonly BotPool[];
  readonly callIns: readonly CallIn[];
  readonly outages: readonly Outage[];
  readonly checks = new CheckSums();
  /** What happens to chosen cases; null = nobody asked. */
  trace: Trace | null = null;
  private readonly weeks: readonly WeekTerms[];

  /** The clock, seconds; 0 is the start of the reported window. */
  nowS = NaN;
  readonly horizonS: number;
  isPastHorizon = false;
  /** Whoever has no agent when the horizon is reached is cut off. */
  readonly disconnectsAtEnd: boolean;
  /** A repeat within this time counts against first contact resolution, seconds. */
  readonly fcrWindowS: number;
  /** Contacts in any line, and agents with room in any list. */
  waiting = 0;
  available = 0;
  /** Outages of the routing: while there is one, nobody is put through. */
  routingDown = 0;
  /** First interval of each day of the week; the last entry is the number of intervals. */
  readonly dayFirstInterval: readonly number[];
  /** Interval of the week, for opening hours. */
  interval = 0;
  /** Where the queue and team cells of the row start that is being written. */
  queueRow = 0;
  teamRow = 0;

  /** Fields of a queue cell that may be other than 0; the others need not be looked at. */
  readonly queueFields: number;
  /** Null: nobody is asked. */
  readonly experience: ExperienceTerms | null;

  readonly layout: GridLayout;
  readonly grid: Float64Array<ArrayBuffer>;
  /** Queue cells below this belong to the reported window. */
  readonly windowEnd: number;
  /** The block's interval grid (record/fold.ts), to which settled weeks are added. */
  intervalSums: Float64Array<ArrayBuffer> = new Float64Array(0);
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
    const steps = extraStepIds(model);
    this.draws = new KeyedDraws(seed, stepPurposes(steps));
    this.weeks = weekTerms(model, steps, this.samplers);
    const first = this.weeks[0]!;
    const { groups, lines, firstLines } = buildRouting(model, first.settings);
    this.groups = groups;
    this.lines = lines;
    this.queues = model.queues.map((queue, q) => new QueueState(q, queue, firstLines[q]!, first.termsOfSet[0]![q]!));
    this.queueFields = usesRareFields(model) ? QUEUE_STRIDE : RARE_FROM;
    this.experience = experienceTerms(model.experience);
    const hasAffinity = model.queues.some(({ affinityS }) => affinityS !== undefined);
    this.agents = model.agents.map((agent, a) => new Agent(a, agent, groups[agent.group]!, hasAffinity));
    this.busynessGroups = model.busynessIds.map((id) => new BusynessGroup(id, model.intervalEdgesS.length));
    this.sources = model.sources.map((_, s) => new Source(model, s, this.queues, this.busynessGroups, this.samplers));
    this.contacts = new ContactPool(this.queues[0]!);
    this.botPools = (model.botPools ?? []).map((pool) => new BotPool(pool));
    this.callIns = (model.callIns ?? []).map(
      (callIn) =>
        new CallIn(
          callIn,
          callIn.queues.map((q) => this.queues[q]!),
          callIn.agents.map((a) => this.agents[a]!),
          this.samplers.of(callIn.delay),
        ),
    );
    this.outages = (model.outages ?? []).map(
      (outage) => new Outage(outage, idHash(`outage/${outage.id}`), outage.random && this.samplers.of(outage.random.length)),
    );
    this.horizonS = model.horizonS;
    this.disconnectsAtEnd = model.ending === 'disconnect';
    this.fcrWindowS = model.fcrWindowS;
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
    for (const queue of this.queues) queue.clear(startS);
    for (const line of this.lines) line.clear();
    for (const group of this.groups) group.clear(startS);
    for (const agent of this.agents) agent.clear(startS);
    for (const pool of this.botPools) pool.clear();
    for (const callIn of this.callIns) callIn.out = 0;
    for (const outage of this.outages) outage.clear();
    this.checks.clear();
    this.grid.fill(0);
    this.answeredHistogram.fill(0);
    this.abandonedHistogram.fill(0);
    this.samples.fill(0);
    this.nowS = startS;
    this.isPastHorizon = false;
    this.waiting = 0;
    this.available = 0;
    this.routingDown = 0;
  }

  /** Turns to a row of the grid; the time so far is booked to the row before. */
  turnToRow(row: number): void {
    this.closeRow();
    this.queueRow = row * this.layout.queueWidth;
    this.teamRow = this.layout.teamStart + row * this.layout.teamWidth;
  }

  /** Books the time of agents and queues up to now in the row that is being written. */
  closeRow(): void {
    const { nowS, grid } = this;
    for (const group of this.groups) group.areas.closeRow(nowS, grid, this.teamRow + group.team * TEAM_STRIDE);
    for (const queue of this.queues) queue.closeRow(nowS, grid, this.queueRow + queue.cellOffset);
  }

  /** Puts the numbers of week table `k` for an interval of the week in force. */
  turnToTerms(k: number, interval: number): void {
    const week = this.weeks[k]!;
    const terms = week.termsOfSet[week.setOfInterval?.[interval] ?? 0]!;
    for (const queue of this.queues) queue.terms = terms[queue.index]!;
    for (const group of this.groups) group.settings = week.settings[group.index]!;
    this.interval = interval;
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
    queue.settle(this.nowS);
    queue.waiting++;
    this.waiting++;
    line.insert(contact);
  }

  /** The wait is over, one way or another: the place in the queue is free. */
  leaveLine(contact: Contact): void {
    const { queue } = contact;
    queue.settle(this.nowS);
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
