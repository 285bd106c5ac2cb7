import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { smallPlanData } from '../../workers/small-plan.ts';
import { runCli } from '../run-cli.ts';
import { runHere } from '../run-here.ts';

// Starting processes and threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuyan-validate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function refused(text: string): Promise<string> {
  writeFileSync(join(folder, 'plan.json'), text);
  const { exitCode, stdout, stderr } = await runHere(['validate', join(folder, 'plan.json')]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('plan.json is not a valid plan');
  expect(stderr).not.toMatch(/^ +at /m);
  return stderr;
}

test('a good plan: what it holds', async () => {
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(smallPlanData));
  const { exitCode, stdout, stderr } = await runHere(['validate', join(folder, 'plan.json')]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('小 plan is a valid plan');
  // Agents from the roster, contacts per week as the plan says.
  expect(stdout).toMatch(/^base +0 +1 +3 +900 +[0-9\u202f]+ +[0-9\u202f]+$/m);
  expect(stdout).toMatch(/^Busier, "by a fifth" \[busier\] +1 +1 +3 +1\u202f080 /m);
  expect(stdout).toMatch(/Memory of all results: [0-9\u202f]+ bytes/);
});

test('a warning is told and does not fail; an error fails and stands alone', async () => {
  const base = Object.keys(smallPlanData.bases)[0]!;
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(smallPlanData));
  const { exitCode, stdout } = await runHere(['validate', join(folder, 'plan.json')]);
  expect(exitCode).toBe(0);
  // The key of the small plan's base is not the hash of its content.
  expect(stdout).toContain('1 warning; the plan can be run all the same');
  expect(stdout).toContain(`plan.bases.${base}: the key ${base}`);
  const targets = smallPlanData.targets.map((target) => ({ ...target, scope: { channels: ['fax'] } }));
  const said = await refused(JSON.stringify({ ...smallPlanData, targets }));
  expect(said).toMatch(/scope\.channels: there is no "fax"; accepted: phone/);
});

test('more than a run may take: how much, and how much is accepted', async () => {
  const said = await refused(JSON.stringify({ ...smallPlanData, study: { ...smallPlanData.study, weeks: 260, replications: 10_000 } }));
  expect(said).toMatch(/plan\.base: [0-9\u202f]+ bytes are more than one run may take; accepted: at most 536\u202f870\u202f912/);
});

test('a preset by its name, from any folder', async () => {
  const { exitCode, stdout } = await runCli(['validate', 'service-2026'], { cwd: folder });
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Customer service 2026 is a valid plan');
});

test('no JSON: line and column', async () => {
  expect(await refused('{\n  "version": 1,,\n}')).toMatch(/line 2, column \d+/);
});

test('a number out of bounds: where, what it is, what was expected', async () => {
  const text = JSON.stringify({ ...smallPlanData, study: { ...smallPlanData.study, replications: 99_999 } });
  expect(await refused(text)).toMatch(/plan\.study\.replications: .*99999.*accepted: 1 to 10\u202f000/);
});

test('a field that does not exist: named', async () => {
  expect(await refused(JSON.stringify({ ...smallPlanData, colour: 'red' }))).toContain('plan.colour');
});

test('neither a file nor a preset: the presets are named', async () => {
  const { exitCode, stdout, stderr } = await runHere(['validate', 'no-such-plan']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('service-2026');
});

const good = JSON.stringify(smallPlanData);

// What an editor, a spreadsheet or a slip of the hand makes of a plan: where, what stands there, what is accepted.
test.each([
  ['an empty file', '', /plan \(line 1, column 1\): the text ends here.*accepted: a value/],
  ['half a file', good.slice(0, good.length / 2), /line 1, column \d+\): the text ends here/],
  ['text after the end', `${good}]`, /found "]"; accepted: end of text/],
  ['a list', '[]', /plan: wrong kind of value; accepted: an object/],
  ['NaN', good.replace('"perWeek":900', '"perWeek":NaN'), /volumes\[0\]\.perWeek .*: NaN is no number.*accepted: a finite number/],
  ['1e999', good.replace('"perWeek":900', '"perWeek":1e999'), /volumes\[0\]\.perWeek .*: 1e999 is no number.*accepted: a finite number/],
  ['a key given twice', good.replace('"version":1', '"version":1,"version":1'), /plan\.version .*"version" stands here twice.*accepted: each key once/],
  ['a newer version', good.replace('"version":1', '"version":7'), /plan\.version: version 7 .* newer.*accepted: version 1/],
  ['text for a number', good.replace('"perWeek":900', '"perWeek":"900"'), /perWeek: wrong kind of value, found "900"; accepted: a number/],
  ['a number out of bounds', good.replace('"perWeek":900', '"perWeek":-1'), /perWeek: -1 is out of range; accepted: 0 to 10\u202f000\u202f000/],
  ['an unknown channel', good.replace('"channel":"phone"', '"channel":"fax"'), /volumes\[orders\/fax\]\.channel: there is no "fax"; accepted: phone/],
  ['agents without skills', good.replace('"skills":[{"channels":["phone"]}]', '"skills":[]'), /groups\[team\]\.skills: a list of 0; accepted: a length of 1 or more/],
  ['a skill in nothing', good.replace('[{"channels":["phone"]}]', '[{"channels":["mail"]}]'), /skills\[0\]\.channels\[0\]: there is no "mail"; accepted: phone/],
  ['an id given twice', good.replace('"id":"busier"', '"id":"same"'), /plan\.scenarios\[same\]: the id "same" is given to two things; accepted: each id once/],
  ['a target on nothing', good.replace('"kpi":"asa"', '"kpi":"speed"'), /targets\[wait\]\.kpi: there is no "speed"; accepted: .*asa/],
  ['a volume beyond a run', good.replace('"perWeek":900', '"perWeek":9000000'), /plan\.base: 9\u202f000\u202f000 contacts are more than one run may take; accepted: at most 5\u202f000\u202f000/],
  ['a horizon beyond the schema', good.replace('"weeks":1', '"weeks":100000'), /study\.weeks: 100000 is out of range; accepted: 1 to 260/],
  ['a change on nothing', good.replace('"lever":"volume","factor":1.2', '"lever":"set","path":"teams.nothing","value":3'), /changes\[0\]\.path: there is nothing at "teams\.nothing"/],
  ['no crew', good.replace(/"crews":\[[^\]]*\][^\]]*\]/, '"crews":[]'), /roster\.crews: a list of 0; accepted: a length of 1 or more/],
])('%s', async (_, text, said) => {
  expect(await refused(text)).toMatch(said);
  // The same words from the command that would run it, at once, and no half result.
  const { exitCode, stdout, stderr } = await runHere(['compare', join(folder, 'plan.json')]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(said);
});
