import { mean, probability } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { chatRows } from '../reference/skill-and-chat-rows.ts';
import { relaxationWithPatienceS, steadyModel } from '../steady-state.ts';
import { count, notAtOnce, offered, staffedS, waitedS } from './reads.ts';

export const chats: TheoryFamily = {
  letter: 'X',
  title: 'Chats: agents with several slots, least loaded first',
  note: 'Only the row whose pace does not depend on the number of chats: the simulator has no pace per number of chats yet, so X01, X02 and X05 are left out.',
  quickRow: 'X06',
  rows: chatRows
    .filter((row) => row.slowdownByChats.every((factor) => factor === 1))
    .map((row) => ({
      id: row.id,
      occupancy: 1 - row.agentIdleShare,
      runs: [
        {
          name: '',
          models: [
            steadyModel(
              {
                queues: [
                  { perHour: row.arrivalsPerHour, work: exponential(row.baseS), patience: exponential(row.patienceS) },
                ],
                groups: [{ agents: row.agents, slots: row.slowdownByChats.length }],
              },
              relaxationWithPatienceS(row.baseS, row.patienceS),
            ),
          ],
          quantities: [
            probability('P(all slots full)', row.allSlotsFullProbability, notAtOnce(), offered()),
            probability('abandonment', row.abandonment, count('abandoned'), offered()),
            mean('EW, s', row.averageWaitS, waitedS(), offered()),
            mean('chats per agent', row.chatsPerAgent, (v) => v.team('contactS'), staffedS()),
            mean('chat duration, s', row.chatDurationS, count('handleS'), count('answered')),
            probability('idle share', row.agentIdleShare, (v) => v.team('staffedS') - v.team('busyS'), staffedS()),
          ],
        },
      ],
    })),
};
