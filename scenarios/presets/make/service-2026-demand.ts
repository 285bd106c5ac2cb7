/** Demand of the sample plan `service-2026`: reasons, channels, volumes and the shape of the week. */
import type { Demand } from '../../document/demand.ts';

/** Share of agents' working time per reason (P18 for the first three), handling time against the mean, share resolved. */
export const reasons = [
  { id: 'password-reset', name: 'Password reset', timeShare: 24.6, pace: 0.7, resolution: 0.785 },
  { id: 'bill-detail', name: 'Bill detail', timeShare: 16.4, pace: 0.9, resolution: 0.725 },
  { id: 'process-enquiry', name: 'Process enquiry', timeShare: 6.8, pace: 0.9, resolution: 0.685 },
  { id: 'order-status', name: 'Order status and logistics', timeShare: 27, pace: 0.8, resolution: 0.665 },
  { id: 'refund', name: 'Refund', timeShare: 12, pace: 1.2, resolution: 0.585 },
  { id: 'complaint', name: 'Complaint', timeShare: 11, pace: 1.6, resolution: 0.435 },
  { id: 'technical-fault', name: 'Technical fault', timeShare: 15, pace: 1.5, resolution: 0.535 },
] as const;

/** P18: questions that come again and again. */
const routine: ReadonlySet<string> = new Set(['password-reset', 'bill-detail', 'process-enquiry']);

/** P33: phone 35 %, chat with social and video 45 %; the rest writes from the app, handled like chat. */
const channelShare = { phone: 0.35, chat: 0.45, app: 0.2 } as const;

/** New cases a week; repeats and redials come on top, so that agents handle about 48,000. */
const casesPerWeek = 32_200;

/** Per hour of a workday: 12 : 1 (P13), peaks 14-16 and 19-21 (P12). */
const workdayHours = [1.7, 0.85, 0.7, 0.65, 0.65, 0.75, 1.5, 2.8, 5, 7, 8, 7.5, 6.5, 8, 12, 12, 8.5, 7, 7.5, 12, 12, 8, 5, 3];
/** Weekend: the same evening, a flatter day. */
const weekendHours = [2, 1.1, 0.75, 0.65, 0.65, 0.75, 1.4, 2.6, 4.5, 7, 8.5, 8.5, 7.5, 8, 9, 9, 8.5, 8, 8.5, 11, 11.5, 9, 6, 3.6];
const halfHours = (hours: readonly number[]): number[] => hours.flatMap((weight) => [weight, weight]);

export function demand(): Demand {
  const weight = reasons.reduce((sum, { timeShare, pace }) => sum + timeShare / pace, 0);
  return {
    channels: [
      { id: 'phone', name: 'Phone', kind: 'voice', answerWithinS: 20, waitingPlaces: 400 },
      { id: 'chat', name: 'Online chat', kind: 'chat', answerWithinS: 60 },
      { id: 'app', name: 'App messages', kind: 'app', answerWithinS: 60 },
    ],
    reasons: reasons.map(({ id, name }) => (routine.has(id) ? { id, name, routine: true } : { id, name })),
    volumes: reasons.flatMap(({ id, timeShare, pace }) =>
      (['phone', 'chat', 'app'] as const).map((channel) => ({
        reason: id,
        channel,
        perWeek: Math.round((casesPerWeek * channelShare[channel] * timeShare) / pace / weight),
        profile: 'consumer-week',
      })),
    ),
    profiles: [
      {
        id: 'consumer-week',
        dayShares: [15, 14.6, 14.5, 14.5, 14.6, 13.4, 13.4],
        intervalShares: [
          { days: [1, 2, 3, 4, 5], shares: halfHours(workdayHours) },
          { days: [6, 7], shares: halfHours(weekendHours) },
        ],
      },
    ],
    busyness: [{ id: 'all', shape: 200 }],
  };
}
