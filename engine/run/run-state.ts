/**
 * The state of one replication: clock, event list, contacts, waiting lines, agents, and what is being
 * recorded. The parts (engine/parts) are functions on it; it knows none of them.
 */
import { EventList } from '../kernel/event-list.ts';
import { KeyedDraws } from '../kernel/keyed-draws.ts';
import type { SeedWords } from '../kernel/seed.ts';
import type { ModelArrays } from '../model/model-arrays.ts';
import type { RoutingArrays } from '../model/routing-arrays.ts';
import { gridRows } from '../model/timetable.ts';
import { AgentAreas } from '../record/agent-areas.ts';
import { CheckSums } from '../record/check-sums.ts';
import { QUEUE_STRIDE, TEAM_STRIDE } from '../record/field-index.ts';
import { WAIT_BINS } from '../record/wait-histogram.ts';
import { AgentsState } from './agents-state.ts';
import { ArrivalStreams } from './arrival-streams.ts';
import { Contacts } from './contacts.ts';
import { WaitingLines } from './waiting-lines.ts';

export class RunState {
  readonly arrays: ModelArrays;
  readonly routing: RoutingArrays;
  readonly draws: KeyedDraws;
  readonly events: EventList;
  readonly contacts = new Contacts();
  readonly agents: AgentsState;
  readonly lines: WaitingLines;
  readonly streams: ArrivalStreams;
  readonly areas: AgentAreas;
  readonly checks: CheckSums;

  /** The clock, seconds; 0 is the start of the reported window. */
  nowS = 0;
  readonly horizonS: number;
  /** Row of the interval grid that is being written, and where its queue and team cells start. */
  queueRow = 0;
  teamRow = 0;
  /** Week table in force, times the number of queues: add q for the index "kq". */
  tableStart = 0;
  /** Interval of the week, for opening hours. */
  interval = 0;
  isPastHorizon = false;

  /** [row][queue][QUEUE_STRIDE] then [row][team][TEAM_STRIDE]. */
  readonly grid: Float64Array<ArrayBuffer>;
  /** Where the team part of the grid starts. */
  readonly teamStart: number;
  readonly gridRows: number;
  /** Queue cells below this belong to the reported window. */
  readonly windowEnd: number;
  readonly answeredHistogram: Float64Array<ArrayBuffer>;
  readonly abandonedHistogram: Float64Array<ArrayBuffer>;
  /** [sample][queue]: contacts waiting or with an agent. */
  readonly samples: Int32Array;

  /** First timer ids of agents and contacts; sources come first. */
  readonly agentTimers: number;
  readonly contactTimers: number;

  constructor(arrays: ModelArrays, seed: SeedWords) {
    const { model, queues, teams, sources, agents } = arrays;
    this.arrays = arrays;
    this.routing = arrays.routing;
    this.draws = new KeyedDraws(seed);
    this.agentTimers = sources;
    this.contactTimers = sources + agents;
    this.events = new EventList(this.contactTimers + this.contacts.slots);
    this.agents = new AgentsState(arrays);
    this.lines = new WaitingLines(arrays.routing.lines, queues);
    this.streams = new ArrivalStreams(arrays);
    this.areas = new AgentAreas(arrays);
    this.checks = new CheckSums(queues);
    this.horizonS = model.horizonS;
    this.gridRows = gridRows(arrays.weekCount, arrays.intervals).rows;
    this.windowEnd = gridRows(arrays.weekCount, arrays.intervals).after * queues * QUEUE_STRIDE;
    this.teamStart = this.gridRows * queues * QUEUE_STRIDE;
    this.grid = new Float64Array(this.teamStart + this.gridRows * teams * TEAM_STRIDE);
    this.answeredHistogram = new Float64Array(queues * WAIT_BINS);
    this.abandonedHistogram = new Float64Array(queues * WAIT_BINS);
    this.samples = new Int32Array(model.sampleTimesS.length * queues);
  }

  /** Empties everything for the next replication. */
  clear(replication: number, startS: number): void {
    this.draws.setReplication(replication);
    this.events.clear();
    this.contacts.clear();
    this.agents.clear();
    this.lines.clear();
    this.areas.clear(startS);
    this.checks.clear();
    this.grid.fill(0);
    this.answeredHistogram.fill(0);
    this.abandonedHistogram.fill(0);
    this.samples.fill(0);
    this.nowS = startS;
    this.isPastHorizon = false;
  }

  /** Turns to a row of the grid; agents' time so far is booked to the row before. */
  turnToRow(row: number): void {
    this.areas.closeRow(this.nowS, this.grid, this.teamRow);
    this.queueRow = row * this.arrays.queues * QUEUE_STRIDE;
    this.teamRow = this.teamStart + row * this.arrays.teams * TEAM_STRIDE;
  }

  /** A free contact slot, fresh from the arrays' point of view. */
  takeSlot(): number {
    const contacts = this.contacts;
    if (contacts.isFull) {
      contacts.grow();
      this.events.grow(this.contactTimers + contacts.slots);
    }
    return contacts.take();
  }

  /** Seconds of [fromS, nowS] inside the reported window. */
  overlapS(fromS: number): number {
    const begin = fromS > 0 ? fromS : 0;
    const end = this.nowS < this.horizonS ? this.nowS : this.horizonS;
    return end > begin ? end - begin : 0;
  }
}
