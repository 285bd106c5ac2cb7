/** What `explain` prints: one customer's story, beside the same customer's in another scenario, or a list of customers. */
import { ENGINE_VERSION } from '../../engine/version.ts';
import type { CaseStory, CaseSummary } from '../../scenarios/story/story.ts';
import { duration, OUTCOMES, storyText, storyTime, type StoryClock } from './story-text.ts';
import { textTable } from './text-table.ts';

/** A scenario and what was found in it. */
export interface Told {
  readonly scenario: string;
  readonly name: string;
  readonly stories: readonly CaseStory[];
  /** Events that did not fit into the memory. */
  readonly dropped: number;
}

export interface ExplainedRun extends StoryClock {
  readonly plan: string;
  readonly seed: string;
  /** From 1. */
  readonly replication: number;
}

/** One case, in every scenario asked for. */
export function caseText(caseId: string, told: readonly Told[], run: ExplainedRun): string {
  const blocks = told.map(({ scenario, name, stories, dropped }) => {
    const [story] = stories;
    const body = story ? storyText(story, run) : 'This customer does not come in this scenario.';
    return [heading(`${scenario === name ? name : `${name} (${scenario})`}`), body, ...droppedNote(dropped)].join('\n');
  });
  return `${[intro(`Case ${caseId}`, run), ...blocks, ...beside(told)].join('\n\n')}\n`;
}

/** The columns of the two stories that can be set side by side. */
function beside(told: readonly Told[]): string[] {
  const found = told.filter(({ stories }) => stories.length > 0);
  if (found.length < 2) return [];
  const rows: readonly (readonly [string, (summary: CaseSummary) => string])[] = [
    ['waited for agents', ({ waitedS }) => duration(waitedS)],
    ['with agents', ({ withAgentsS }) => duration(withAgentsS)],
    ['contacts', ({ attempts }) => String(attempts)],
    ['agent conversations', ({ answers }) => String(answers)],
    ['from first to last event', ({ beginsS, endsS }) => duration(endsS - beginsS)],
    ['outcome', ({ outcome }) => OUTCOMES[outcome]],
    ['satisfied', ({ satisfied }) => (satisfied === null ? 'not asked' : `${Math.round(satisfied * 100)} %`)],
  ];
  const columns = [{ title: 'side by side', align: 'left' as const }, ...found.map(({ name }) => ({ title: name, align: 'right' as const }))];
  return [textTable(columns, rows.map(([title, of]) => [title, ...found.map(({ stories }) => of(stories[0]!.summary))]))];
}

/** Cases of one scenario, those that waited longest first. */
export function listText({ name, stories, dropped }: Told, most: number, run: ExplainedRun): string {
  const sorted = stories.map(({ summary }) => summary).sort((x, y) => y.waitedS - x.waitedS || x.beginsS - y.beginsS);
  const rows = sorted.slice(0, most).map((summary) => [
    summary.id,
    storyTime(summary.beginsS, run),
    duration(summary.waitedS),
    duration(summary.withAgentsS),
    String(summary.attempts),
    OUTCOMES[summary.outcome],
    ...(summary.satisfied === null ? [] : [`${Math.round(summary.satisfied * 100)} %`]),
  ]);
  const hasMood = sorted.some(({ satisfied }) => satisfied !== null);
  const table = textTable(
    [
      { title: 'case', align: 'left' },
      { title: 'first contact', align: 'left' },
      { title: 'waited', align: 'right' },
      { title: 'with agents', align: 'right' },
      { title: 'contacts', align: 'right' },
      { title: 'outcome', align: 'left' },
      ...(hasMood ? [{ title: 'satisfied', align: 'right' as const }] : []),
    ],
    rows,
  );
  const shown = `${sorted.length} cases; the ${Math.min(most, sorted.length)} that waited longest:`;
  return `${[intro(name, run), sorted.length === 0 ? 'Nobody comes in this time.' : `${shown}\n\n${table}`, ...droppedNote(dropped)].join('\n\n')}\n`;
}

/** All steps, for programs: times in seconds from the start of the reported time. */
export function explanationJson(told: readonly Told[], run: ExplainedRun): string {
  const { plan, seed, replication } = run;
  return `${JSON.stringify({ format: 'yuyan-explanation', version: 1, engineVersion: ENGINE_VERSION, plan, seed, replication, scenarios: told }, null, 2)}\n`;
}

function intro(what: string, { plan, seed, replication }: ExplainedRun): string {
  return `${what} · ${plan} · replication ${replication} · seed "${seed}" · engine ${ENGINE_VERSION}`;
}

function heading(title: string): string {
  return `${title}\n${'='.repeat(title.length)}`;
}

function droppedNote(dropped: number): string[] {
  return dropped === 0 ? [] : [`The memory was full: ${dropped} events are missing. Ask for a shorter time, or for more with --memory.`];
}
