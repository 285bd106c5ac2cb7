/** What `explain` prints: one customer's story, beside the same customer's in another scenario, or a list of customers. */
import { ENGINE_VERSION } from '../../engine/version.ts';
import type { CaseStory, CaseSummary } from '../../scenarios/story/story.ts';
import { duration, OUTCOMES, storyText, storyTime, type StoryClock } from './story-text.ts';
import { textTable } from './text-table.ts';
import { oneLine, textWidth } from './text-width.ts';

/** A scenario and what was found in it. */
export interface Told {
  readonly scenario: string;
  readonly name: string;
  /** May be gone through again. */
  readonly stories: Iterable<CaseStory>;
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
  const found = told.map((one): Found => ({ ...one, name: oneLine(one.name), story: firstOf(one.stories) }));
  const blocks = found.map(({ scenario, name, story, dropped }) => {
    const body = story ? storyText(story, run) : 'This customer does not come in this scenario.';
    return [heading(`${scenario === name ? name : `${name} (${scenario})`}`), ...droppedNote(dropped), body].join('\n');
  });
  return `${[intro(`Case ${caseId}`, run), ...blocks, ...beside(found)].join('\n\n')}\n`;
}

interface Found extends Told {
  readonly story: CaseStory | undefined;
}

function firstOf(stories: Iterable<CaseStory>): CaseStory | undefined {
  for (const story of stories) return story;
  return undefined;
}

/** The columns of the two stories that can be set side by side. */
function beside(told: readonly Found[]): string[] {
  const found = told.flatMap(({ name, story }) => (story ? [{ name, summary: story.summary }] : []));
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
  return [textTable(columns, rows.map(([title, of]) => [title, ...found.map(({ summary }) => of(summary))]))];
}

/** Cases of one scenario, those that waited longest first. */
export function listText({ name, stories, dropped }: Told, most: number, run: ExplainedRun): string {
  const { count, hasMood, longest } = longestWaits(stories, most);
  const rows = longest.map((summary) => [
    summary.id,
    storyTime(summary.beginsS, run),
    duration(summary.waitedS),
    duration(summary.withAgentsS),
    String(summary.attempts),
    OUTCOMES[summary.outcome],
    ...(summary.satisfied === null ? [] : [`${Math.round(summary.satisfied * 100)} %`]),
  ]);
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
  const shown = `${count} cases; the ${Math.min(most, count)} that waited longest:`;
  const body = count === 0 ? ['Nobody comes in this time.'] : [shown, table];
  return `${[intro(oneLine(name), run), ...droppedNote(dropped), ...body].join('\n\n')}\n`;
}

interface LongestWaits {
  /** Of all stories. */
  readonly count: number;
  readonly hasMood: boolean;
  readonly longest: readonly CaseSummary[];
}

/** The `most` cases that waited longest; a trace may have millions, so that not even their summaries are all kept. */
function longestWaits(stories: Iterable<CaseStory>, most: number): LongestWaits {
  const inOrder = (x: CaseSummary, y: CaseSummary): number => y.waitedS - x.waitedS || x.beginsS - y.beginsS;
  const roomFor = 2 * most + 1000;
  let [count, hasMood, longest] = [0, false, [] as CaseSummary[]];
  for (const { summary } of stories) {
    count++;
    hasMood ||= summary.satisfied !== null;
    longest.push(summary);
    if (longest.length >= roomFor) longest = longest.sort(inOrder).slice(0, most);
  }
  return { count, hasMood, longest: longest.sort(inOrder).slice(0, most) };
}

/** All steps, for programs (docs/result-format.md): a story a line, each made when it is its turn. */
export function* explanationJson(told: readonly Told[], run: ExplainedRun): Generator<string> {
  const { plan, seed, replication } = run;
  const head = JSON.stringify({ format: 'yuyan-explanation', formatVersion: 1, engineVersion: ENGINE_VERSION, plan, seed, replication }, null, 2);
  yield `${head.slice(0, -'\n}'.length)},\n  "scenarios": [`;
  for (const [s, { scenario, name, dropped, stories }] of told.entries()) {
    yield `${s === 0 ? '' : ','}\n    {\n      "scenario": ${JSON.stringify(scenario)},\n      "name": ${JSON.stringify(name)},\n      "dropped": ${dropped},\n      "stories": [`;
    let before = '\n        ';
    for (const story of stories) {
      yield before + JSON.stringify(story);
      before = ',\n        ';
    }
    yield '\n      ]\n    }';
  }
  yield '\n  ]\n}\n';
}

function intro(what: string, { plan, seed, replication }: ExplainedRun): string {
  return `${what} · ${oneLine(plan)} · replication ${replication} · seed "${oneLine(seed)}" · engine ${ENGINE_VERSION}`;
}

function heading(title: string): string {
  return `${title}\n${'='.repeat(Math.min(textWidth(title), LONGEST_RULE))}`;
}
const LONGEST_RULE = 80;

function droppedNote(dropped: number): string[] {
  return dropped === 0 ? [] : [`The memory was full: ${dropped} events are missing. Ask for a shorter time, or for more with --memory.`];
}
