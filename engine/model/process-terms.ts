import * as Purpose from '../kernel/purposes.ts';
import type { SamplerCache } from '../kernel/sampler-cache.ts';
import type { Sampler } from '../kernel/sampler.ts';
import * as Field from '../record/field-index.ts';
import type { ApprovalModel, ChatModel, ExtraStepModel, PromiseModel, StepTag } from './process-model.ts';
import { NEED_OF } from './step-needs.ts';

/** An extra step, ready to draw from. */
export interface StepTerms {
  /** Its place among the steps of the model (`extraStepIds`). */
  readonly number: number;
  /** One of step-needs.ts. */
  readonly need: number;
  readonly share: number;
  readonly time: Sampler;
  readonly errorShare: number;
  /** Field of the tally that its seconds belong to. */
  readonly field: number;
  /** Numbers of its purposes: taken or not, how long, again or not. */
  readonly takenPurpose: number;
  readonly timePurpose: number;
  readonly errorPurpose: number;
}

const FIELD_OF_TAG: Readonly<Record<StepTag, number>> = {
  value: Field.EXTRA_VALUE_S,
  waste: Field.EXTRA_WASTE_S,
  wait: Field.EXTRA_WAIT_S,
};

/** Steps that somebody takes. */
export function compileSteps(
  steps: readonly ExtraStepModel[],
  { samplers, stepPurpose }: { readonly samplers: SamplerCache; readonly stepPurpose: ReadonlyMap<string, number> },
): StepTerms[] {
  return steps
    .filter(({ share }) => share > 0)
    .map(({ id, need, share, law, errorShare, tag }) => {
      const purpose = stepPurpose.get(id)!;
      return {
        number: (purpose - Purpose.IDS.length) / 3,
        need: NEED_OF[need],
        share,
        time: samplers.of(law),
        errorShare,
        field: FIELD_OF_TAG[tag],
        takenPurpose: purpose,
        timePurpose: purpose + 1,
        errorPurpose: purpose + 2,
      };
    });
}

/** Ids of the purposes of extra steps, three each, in the order of `steps`. */
export function stepPurposes(steps: readonly string[]): string[] {
  return steps.flatMap((id) => [`step/${id}`, `step/${id}/time`, `step/${id}/error`]);
}

export interface ApprovalTerms {
  readonly share: number;
  readonly signatures: readonly number[];
  readonly holds: boolean;
  readonly finishing: { readonly queue: number; readonly time: Sampler } | null;
}

export function compileApproval(approval: ApprovalModel | undefined, samplers: SamplerCache): ApprovalTerms | null {
  if (approval === undefined || approval.share === 0) return null;
  const { share, signatures, holds, finishing } = approval;
  return { share, signatures, holds, finishing: finishing && { queue: finishing.queue, time: samplers.of(finishing.law) } };
}

export interface PromiseTerms {
  readonly share: number;
  readonly queue: number;
  readonly dueS: number;
  readonly forgotten: number;
  readonly returnProbability: number;
  readonly returnDelay: Sampler;
}

export function compilePromise(promise: PromiseModel | undefined, samplers: SamplerCache): PromiseTerms | null {
  if (promise === undefined || promise.share === 0) return null;
  return { ...promise, returnDelay: samplers.of(promise.returnDelay) };
}

export interface ChatTerms {
  readonly turns: number;
  readonly thinking: Sampler;
  readonly replyPatience: Sampler;
}

/** Null when a chat is one piece of work and the customer waits for it. */
export function compileChat(chat: ChatModel | undefined, samplers: SamplerCache): ChatTerms | null {
  if (chat === undefined || (chat.turns <= 1 && chat.replyPatience.kind === 'never')) return null;
  return { turns: chat.turns, thinking: samplers.of(chat.thinking), replyPatience: samplers.of(chat.replyPatience) };
}
