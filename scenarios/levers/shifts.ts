/** Moves agents of a crew to another shift or other days: the same heads at other hours (M62). */
import { z } from 'zod';
import { daysSchema, idSchema, leftOut, whole } from '../document/primitives.ts';
import { shiftSchema, type Crew } from '../document/roster.ts';
import { changeProblem, defineLever, whereAndWhen } from './lever.ts';
import { itemOf, needId } from './rule-lists.ts';

/**
 * Agents leave `crew` and join `toCrew`. If `toCrew` does not exist it is made: like `crew`, but with `shift` and
 * `days` where they are given. An agent who changes crew is another agent to the simulator.
 */
const schema = z.strictObject({
  lever: z.literal('shifts'),
  crew: idSchema,
  agents: whole(1, 5000),
  toCrew: idSchema,
  shift: leftOut(idSchema, 'that of newShift, or of crew'),
  days: leftOut(daysSchema, 'those of crew'),
  /** A shift that the roster does not have yet; `shift` may name it. */
  newShift: leftOut(shiftSchema, 'none'),
  ...whereAndWhen,
});
type ShiftsChange = z.infer<typeof schema>;

export const shifts = defineLever({
  id: 'shifts',
  schema,
  name: { en: 'Shifts', 'zh-Hans': '班次', 'zh-Hant': '更次' },
  description: {
    en: 'Moves agents of a crew to another shift or other days: the same heads at other hours.',
    'zh-Hans': '把班组中的部分坐席调到其他班次或其他日子：人数不变，时间不同。',
    'zh-Hant': '把班組中的部分專員調到其他更次或其他日子：人數不變，時間不同。',
  },
  mechanisms: ['M62', 'M61'],
  evidence: ['P01', 'P02', 'P12', 'P14', 'P16', 'E08'],
  where: [],
  ramps: true,
  sets: () => [],
  apply(centre, change, share) {
    const { roster } = centre;
    const from = itemOf(roster.crews, change.crew, 'crew');
    if (change.toCrew === change.crew) throw changeProblem('duplicateId', 'toCrew', { value: change.toCrew });
    const allShifts = [...roster.shifts];
    if (change.newShift) {
      if (allShifts.some(({ id }) => id === change.newShift?.id)) {
        throw changeProblem('duplicateId', 'newShift.id', { value: change.newShift.id });
      }
      allShifts.push(change.newShift);
    }
    const shift = change.shift ?? change.newShift?.id;
    needId(allShifts, shift, 'shift');
    const moved = Math.round(change.agents * share);
    if (moved > from.agents) throw changeProblem('tooFewAgents', 'agents', { value: from.agents, expected: change.agents });
    const to = roster.crews.find(({ id }) => id === change.toCrew);
    if (to) checkSame(to, from, change, shift);
    const crews = roster.crews.map((crew) =>
      crew === from ? { ...crew, agents: crew.agents - moved } : crew === to ? { ...crew, agents: crew.agents + moved } : crew,
    );
    if (!to) {
      crews.push({ ...from, id: change.toCrew, shift: shift ?? from.shift, days: change.days ?? from.days, agents: moved });
    }
    return { ...centre, roster: { ...roster, shifts: allShifts, crews } };
  },
});

/** A crew that exists keeps its team, level, shift and days. */
function checkSame(to: Crew, from: Crew, change: ShiftsChange, shift: string | undefined): void {
  if (to.team !== from.team || to.level !== from.level) throw changeProblem('notOneOf', 'toCrew', { value: to.team, expected: from.team });
  if (shift !== undefined && shift !== to.shift) throw changeProblem('notOneOf', 'shift', { value: shift, expected: to.shift });
  const sorted = (days: readonly number[]): string => [...days].sort((a, b) => a - b).join(' ');
  if (change.days && sorted(change.days) !== sorted(to.days)) {
    throw changeProblem('notOneOf', 'days', { value: sorted(change.days), expected: sorted(to.days) });
  }
}
