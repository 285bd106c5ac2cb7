import type { AgentModel, CallInModel } from '../../engine/model/workforce-model.ts';
import type { Centre } from '../document/centre.ts';
import { byId } from './by-id.ts';
import { agentId } from './compile-duties.ts';
import { compileLaw } from './compile-law.ts';
import type { QueuePlaces } from './queue-places.ts';

/** Who is called in, and when. */
export function compileCallIns({ roster }: Centre, places: QueuePlaces, agents: readonly AgentModel[]): readonly CallInModel[] {
  const placeOf = new Map(agents.map(({ id }, place) => [id, place]));
  return byId(roster.callIns ?? []).map((callIn) => ({
    id: callIn.id,
    queues: places.matching(callIn),
    whenWaiting: callIn.whenWaiting,
    agents: callIn.crews.flatMap((crewId) => {
      const crew = roster.crews.find(({ id }) => id === crewId);
      return Array.from({ length: crew?.agents ?? 0 }, (_, i) => placeOf.get(crew ? agentId(crew, i + 1) : '') ?? -1);
    }),
    size: callIn.size,
    delay: compileLaw(callIn.delay),
    stayS: callIn.stayMinutes * 60,
  }));
}
