/**
 * The numbers of one queue in one week table, ready to draw from. Contacts keep a reference to the terms they
 * read, so that a week turn changes nothing for who is already being served.
 */
import type { SamplerCache } from '../kernel/sampler-cache.ts';
import type { Sampler } from '../kernel/sampler.ts';
import { lawMeanS } from '../kernel/sampler.ts';
import type { HandlingModel } from './centre-model.ts';
import { cumulate } from './cumulative.ts';
import type { Cumulative } from './cumulative.ts';
import { compileApproval, compileChat, compilePromise, compileSteps } from './process-terms.ts';
import type { ApprovalTerms, ChatTerms, PromiseTerms, StepTerms } from './process-terms.ts';
import type { ChannelSwitch, EmotionModel, ExpertModel, TransferModel } from './process-model.ts';
import { BotTerms, compileModule } from './self-service-terms.ts';
import type { ModuleTerms } from './self-service-terms.ts';
import type { CallbackModel, QueueShare } from './self-service-model.ts';
import type { GroupModel } from './workforce-model.ts';

/** How a group differs from the average agent in a queue. */
export class GroupTerms {
  handleFactor = NaN;
  unresolvedFactor = NaN;
  transferFactor = NaN;
  emotionFactor = NaN;

  constructor(group: GroupModel, q: number) {
    this.handleFactor = group.handleFactor[q]!;
    this.unresolvedFactor = group.unresolvedFactor[q]!;
    this.transferFactor = group.transferFactor?.[q] ?? 1;
    this.emotionFactor = group.emotionFactor ?? 1;
  }
}

/** What terms are made of. */
export interface TermsContext {
  readonly samplers: SamplerCache;
  /** Number of the first of three purposes of each extra step: taken or not, how long, again or not. */
  readonly stepPurpose: ReadonlyMap<string, number>;
}

/** Doubles are set twice, first to NaN: see run/timer.ts. Null = that mechanism is not there. */
export class QueueTerms {
  /** Always open and nothing in front: an attempt goes straight to the queue. */
  readonly isOpenDoor: boolean;
  /** A draw times the group's pace is all the work there is, unless the contact's flags say more. */
  readonly isPlainWork: boolean;
  /** No transfers, nobody else needed, and every answer resolves: a finished leg is the end of the case. */
  readonly isPlainEnd: boolean;
  /** Somebody must sign, or the answer is promised for later: not for every contact. */
  readonly leavesTasks: boolean;
  /** Per interval of the week: 1 = open; null = always. */
  readonly open: Uint8Array | null;
  readonly work: Sampler;
  /** Mean of `work`, seconds. */
  workMeanS = NaN;
  readonly patience: Sampler;
  balkShare = NaN;
  unresolved = NaN;
  returnProbability = NaN;
  readonly returnDelay: Sampler;
  redial = NaN;
  retry = NaN;
  readonly redialDelay: Sampler;
  readonly transfers: readonly Cumulative<TransferModel>[];
  /** Of all transfers together. */
  transferShare = NaN;
  readonly byGroup: readonly GroupTerms[];

  readonly bot: BotTerms | null;
  readonly module: ModuleTerms | null;
  readonly misrouting: readonly Cumulative<QueueShare>[];
  misroutedWorkShare = NaN;
  readonly callback: CallbackModel | null;
  readonly steps: readonly StepTerms[];
  readonly expert: ExpertModel | null;
  readonly approval: ApprovalTerms | null;
  readonly promise: PromiseTerms | null;
  readonly chat: ChatTerms | null;
  readonly emotion: EmotionModel | null;
  readonly switches: readonly Cumulative<ChannelSwitch>[];

  constructor(handling: HandlingModel, open: readonly boolean[], byGroup: readonly GroupTerms[], context: TermsContext) {
    const { samplers } = context;
    const { patience } = handling;
    const isAlwaysOpen = open.every((is) => is);
    this.open = isAlwaysOpen ? null : Uint8Array.from(open, (is) => (is ? 1 : 0));
    this.work = samplers.of(handling.work);
    this.workMeanS = lawMeanS(handling.work);
    this.patience = samplers.of(patience.law);
    this.balkShare = patience.balkShare;
    this.unresolved = handling.unresolvedProbability;
    this.returnProbability = handling.returnProbability;
    this.returnDelay = samplers.of(handling.returnDelay);
    this.redial = handling.redialProbability;
    this.retry = handling.retryProbability;
    this.redialDelay = samplers.of(handling.redialDelay);
    this.transfers = cumulate(handling.transfers);
    this.transferShare = this.transfers.at(-1)?.upTo ?? 0;
    this.byGroup = byGroup;

    this.bot = handling.bot.adoption > 0 ? new BotTerms(handling.bot, samplers) : null;
    this.module = compileModule(handling.module, samplers);
    this.misrouting = cumulate(handling.misrouting);
    this.misroutedWorkShare = handling.misroutedWorkShare ?? 1;
    this.callback = (handling.callback?.acceptance ?? 0) > 0 ? handling.callback! : null;
    this.steps = compileSteps(handling.extraSteps ?? [], context);
    this.expert = (handling.expert?.share ?? 0) > 0 ? handling.expert! : null;
    this.approval = compileApproval(handling.approval, samplers);
    this.promise = compilePromise(handling.promise, samplers);
    this.chat = compileChat(handling.chat, samplers);
    this.emotion = (handling.emotion?.share ?? 0) > 0 ? handling.emotion! : null;
    this.switches = cumulate(handling.switches);

    this.isOpenDoor = isAlwaysOpen && this.bot === null && this.module === null && this.misrouting.length === 0 && this.emotion === null;
    this.isPlainWork = this.steps.length === 0;
    this.leavesTasks = this.approval !== null || this.promise !== null;
    this.isPlainEnd = this.transfers.length === 0 && this.unresolved === 0 && this.expert === null && !this.leavesTasks;
  }
}
