/** The plans that come with the page. Their text is fetched when one is opened. */
const files = import.meta.glob<string>('../../scenarios/presets/*.plan.json', { query: '?url&no-inline', import: 'default', eager: true });

/** Offered first, as it is the one with scenarios to every target. */
const FIRST = 'service-2026';

/** Ids of the samples: their file names. */
export const sampleIds: readonly string[] = Object.keys(files)
  .map((path) => path.slice(path.lastIndexOf('/') + 1).replace('.plan.json', ''))
  .sort((a, b) => Number(b === FIRST) - Number(a === FIRST));

/** The text of a sample's plan file. */
export async function readSample(id: string): Promise<string> {
  const url = files[`../../scenarios/presets/${id}.plan.json`];
  if (url === undefined) throw new Error(`there is no sample ${id}`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`sample ${id}: ${answer.status}`);
  return answer.text();
}
