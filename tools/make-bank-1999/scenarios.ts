/** What-if scenarios of the sample plan `bank-1999`. */
import type { Scenario } from '../../scenarios/document/scenario.ts';

export function scenarios(): Scenario[] {
  return [
    {
      id: 'one-more-agent',
      name: 'One more agent all day',
      note: 'Sunday to Friday, through the opening hours; takes every call type.',
      changes: [
        { lever: 'agents', crew: 'spare-weekday', add: 1 },
        { lever: 'agents', crew: 'spare-friday', add: 1 },
      ],
    },
    {
      id: 'everybody-helps',
      name: 'Everybody takes every call',
      note: 'No skills: agents who took no prospective customers or no stock-exchange calls now do, as well and as fast as the others.',
      changes: [{ lever: 'routing', rule: 'general-pool' }],
    },
  ];
}
