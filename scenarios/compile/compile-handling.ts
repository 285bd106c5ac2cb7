/** What happens to a contact of each queue, in one week. */
import type { HandlingModel, WeekTable } from '../../engine/model/centre-model.ts';
import type { QueueShare } from '../../engine/model/self-service-model.ts';
import type { Centre } from '../document/centre.ts';
import { kindText } from '../document/contact-kinds.ts';
import { PlanProblem } from '../document/plan-error.ts';
import { fits, ruleFor, type ContactKind } from '../document/selectors.ts';
import { ruleWindows } from '../document/window-sets.ts';
import { compileLaw, never } from './compile-law.ts';
import { compileProcess } from './compile-process.ts';
import { compileBot, compileModule } from './compile-self-service.ts';
import { sharesByQueue, type QueuePlaces } from './queue-places.ts';

/** Handling of the week, and of the intervals in which rules for some windows hold. */
export function compileHandling(centre: Centre, places: QueuePlaces): Pick<WeekTable, 'handling' | 'otherHandling'> {
  const { sets, setOfInterval } = ruleWindows(centre);
  const [handling = [], ...others] = sets.map((windows) => handlingIn(centre, places, windows));
  return others.length === 0 ? { handling } : { handling, otherHandling: { sets: others, setOfInterval } };
}

function handlingIn(centre: Centre, places: QueuePlaces, windows: readonly string[]): readonly HandlingModel[] {
  return places.kinds.map((kind) => handlingOf(centre, places, { ...kind, windows }));
}

function handlingOf(centre: Centre, places: QueuePlaces, kind: ContactKind): HandlingModel {
  const { patience, redials, switches, emotions } = centre.customers;
  const { channel, reason, tier } = kind;
  const handling = ruleFor(centre.process.handling, kind);
  if (!handling) throw new PlanProblem([{ code: 'noHandling', path: 'plan.process.handling', value: kindText(kind) }]);
  const waits = ruleFor(patience, kind);
  const returns = handling.returnProbability ?? 0;
  const module = compileModule(centre, kind);
  const emotion = ruleFor(emotions, kind);
  const misrouting = (centre.process.misrouting ?? [])
    .filter((rule) => fits(rule, kind))
    .map(({ to, share }): QueueShare => ({ queue: places.of({ reason: to, channel }, tier), probability: share }));
  const moves = (switches ?? [])
    .filter((rule) => fits(rule, kind))
    .map(({ to, share, recordFollows }) => ({ queue: places.of({ reason, channel: to }, tier), probability: share, recordFollows }));
  return {
    work: compileLaw(handling.work),
    patience: { law: waits ? compileLaw(waits.law) : never, balkShare: waits?.balkShare ?? 0 },
    bot: compileBot(centre, places, kind),
    unresolvedProbability: 1 - handling.resolution,
    returnProbability: returns,
    returnDelay: returns > 0 && handling.returnDelay ? compileLaw(handling.returnDelay) : never,
    redialProbability: redials?.afterAbandon ?? 0,
    retryProbability: redials?.afterBlocked ?? 0,
    redialDelay: redials ? compileLaw(redials.delay) : never,
    transfers: sharesByQueue(
      (handling.transfers ?? []).map(({ to, probability, warmShare }) => ({
        queue: places.of({ reason: to, channel }, tier),
        probability,
        ...(warmShare === undefined ? {} : { warmShare }),
      })),
      (one, other) => ({
        queue: one.queue,
        probability: one.probability + other.probability,
        warmShare: average(one.probability, one.warmShare ?? 0, other.probability, other.warmShare ?? 0),
      }),
    ),
    ...(module ? { module } : {}),
    ...(misrouting.length > 0 ? { misrouting: sharesByQueue(misrouting, (a, b) => ({ ...a, probability: a.probability + b.probability })) } : {}),
    ...(handling.misroutedWorkShare === undefined ? {} : { misroutedWorkShare: handling.misroutedWorkShare }),
    ...(emotion && emotion.share > 0
      ? { emotion: { share: emotion.share, handleFactor: emotion.handleFactor, unresolvedFactor: emotion.unresolvedFactor } }
      : {}),
    ...(moves.length > 0
      ? {
          switches: sharesByQueue(moves, (one, other) => ({
            queue: one.queue,
            probability: one.probability + other.probability,
            recordFollows: average(one.probability, one.recordFollows, other.probability, other.recordFollows),
          })),
        }
      : {}),
    ...compileProcess(centre, places, kind),
  };
}

function average(weight: number, value: number, otherWeight: number, otherValue: number): number {
  return (weight * value + otherWeight * otherValue) / (weight + otherWeight);
}
