import { mean, probability } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { chatRows } from '../reference/skill-and-chat-rows.ts';
import { relaxationWithPatienceS, steadyModel } from '../steady-state.ts';
import { count, notAtOnce, offered, staffedS, waitedS } from './reads.ts';

export const chats: TheoryFamily = {
  letter: 'X',
  title: 'Chats: agents with several slots, least loaded first',
  note: 'With k chats in hand each goes on at the pace 1 / slowdown(k). X06, whose pace is always 1, equals Erlang A with nine agents.',
  quickRow: 'X02',
  rows: chatRows.map((row) => ({
      id: row.id,
      // Of the slots: an agent with one chat has room for more.
      occupancy: row.chatsPerAgent / row.slowdownByChats.length,
      runs: [
        {
          name: '',
          models: [
            steadyModel(
              {
                queues: [
                  { perHour: row.arrivalsPerHour, work: exponential(row.baseS), patience: exponential(row.patienceS) },
                ],
                groups: [{ agents: row.agents, slots: row.slowdownByChats.length, pace: row.slowdownByChats.map((factor) => 1 / factor) }],
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
