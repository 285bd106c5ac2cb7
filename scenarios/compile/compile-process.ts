/** What happens at and after an agent's desk: extra steps, experts, approvals, promises, chats, offers to be called back. */
import type { HandlingModel } from '../../engine/model/centre-model.ts';
import type { Centre } from '../document/centre.ts';
import { finishingPlace } from '../document/contact-kinds.ts';
import { fits, ruleFor, type ContactKind } from '../document/selectors.ts';
import { byId } from './by-id.ts';
import { compileLaw, never } from './compile-law.ts';
import type { QueuePlaces } from './queue-places.ts';

type ProcessModel = Pick<HandlingModel, 'extraSteps' | 'expert' | 'approval' | 'promise' | 'chat' | 'callback'>;

export function compileProcess(centre: Centre, places: QueuePlaces, kind: ContactKind): ProcessModel {
  const { process, routing } = centre;
  const steps = byId((process.steps ?? []).filter((step) => step.share > 0 && fits(step, kind)));
  const expert = ruleFor(process.experts, kind);
  const promise = ruleFor(process.promises, kind);
  const approval = ruleFor(process.approvals, kind);
  const chat = ruleFor(process.chats, kind);
  const callback = ruleFor(routing.callbacks, kind);
  return {
    ...(steps.length > 0
      ? {
          extraSteps: steps.map(({ id, need, share, time, errorShare, tag }) => ({
            id,
            need,
            share,
            law: compileLaw(time),
            errorShare: errorShare ?? 0,
            tag,
          })),
        }
      : {}),
    ...(expert && expert.share > 0 ? { expert: { share: expert.share, queue: places.of(expert) } } : {}),
    ...(approval && approval.share > 0
      ? {
          approval: {
            share: approval.share,
            signatures: approval.signatures.map((place) => places.of(place)),
            holds: approval.holds,
            finishing: approval.finishing
              ? { queue: places.of(finishingPlace(approval.finishing, kind)), law: approval.finishing.time ? compileLaw(approval.finishing.time) : never }
              : null,
          },
        }
      : {}),
    ...(promise && promise.share > 0
      ? {
          promise: {
            share: promise.share,
            queue: places.of(promise),
            dueS: promise.withinS,
            forgotten: promise.forgotten,
            returnProbability: promise.returnProbability,
            returnDelay: compileLaw(promise.returnDelay),
          },
        }
      : {}),
    ...(chat ? { chat: { turns: chat.turns, thinking: compileLaw(chat.thinking), replyPatience: compileLaw(chat.replyPatience) } } : {}),
    ...(callback && callback.acceptance > 0
      ? {
          callback: {
            whenWaitS: callback.whenWaitS,
            acceptance: callback.acceptance,
            reached: callback.reached,
            missedS: callback.missedS,
          },
        }
      : {}),
  };
}
