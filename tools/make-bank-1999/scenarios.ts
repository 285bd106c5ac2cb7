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
      id: 'skills-as-seen',
      name: 'Agents keep to the calls they were seen to take',
      note: 'Nobody helps out: some agents take no prospective customers, others no stock-exchange calls.',
      changes: [{ lever: 'routing', rule: 'skill' }],
    },
  ];
}
