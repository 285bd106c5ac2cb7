import type { Centre } from '../../../scenarios/document/centre.ts';
import { leverOf } from '../../../scenarios/levers/apply-change.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { withSign } from '../../format/digits.ts';
import { inScript } from '../../i18n/kpi-text.ts';
import type { Reader } from '../../i18n/reader.ts';
import { crewName } from './crew-text.ts';

/** A change in words. `centre` gives names to ids; an id without a name stands for itself. */
export function changeText(change: Change, centre: Centre, reader: Reader): string {
  const { messages, formats } = reader;
  const text = messages.change;
  const crew = (id: string): string => {
    const found = centre.roster.crews.find((one) => one.id === id);
    return found === undefined ? id : crewName(found, centre);
  };
  const share = (value: number | undefined): string => (value === undefined ? '–' : formats.percent(value));
  switch (change.lever) {
    case 'agents': {
      if (change.heads !== undefined) return text.agentsHeads(crew(change.crew), change.heads);
      const add = change.add ?? 0;
      return text.agentsAdd(crew(change.crew), add, withSign(formats.number(add)));
    }
    case 'shifts':
      return text.shifts(change.agents, crew(change.crew), crew(change.toCrew));
    case 'bot':
      return text.bot(change.bot, share(change.adoption), share(change.containedTruly), share(change.containedFalsely));
    case 'routing':
      return text.routing[change.rule];
    case 'volume':
      return text.volume(String(change.factor));
    case 'set':
      return text.set(change.path, JSON.stringify(change.value));
    default:
      return `${inScript(leverOf(change).name, reader)}: ${parametersOf(change)}`;
  }
}

/** The plain parameters of a change, as the plan has them. */
function parametersOf(change: Change): string {
  return Object.entries(change)
    .filter(([name, value]) => name !== 'lever' && name !== 'when' && value !== undefined)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ');
}
