/** Against published-formula rows of the reference tables (families B, C, R, A), not against ourselves. */
import { expect, test } from 'vitest';
import { runHere } from '../run-here.ts';

async function json(args: string): Promise<Record<string, number>> {
  const ended = await runHere(['erlang', ...args.split(' '), '--format', 'json']);
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  return JSON.parse(ended.stdout) as Record<string, number>;
}

/** Six printed digits. */
const close = (value: number | undefined, row: number): void => expect(Math.abs(value! / row - 1)).toBeLessThan(5e-6);

test('Erlang B, row B05', async () => {
  close((await json('b --per-hour 60 --aht 300 --agents 10'))['blockingProbability'], 0.0183846);
});

test('Erlang C, row C04', async () => {
  const answer = await json('c --per-hour 360 --aht 240 --agents 27 --within 20');
  close(answer['serviceLevel'], 0.649724);
  close(answer['asaS'], 35.9811);
  close(answer['waitProbability'], 0.449763);
  close(answer['p90WaitS'], 120.284);
});

test('Erlang A, row A03', async () => {
  const answer = await json('a --per-hour 360 --aht 240 --patience 120 --agents 24 --within 20');
  close(answer['sl1'], 0.719457);
  close(answer['sl2'], 0.761167);
  close(answer['sl3'], 0.794916);
  close(answer['abandonment'], 0.0949272);
  close(answer['averageWaitS'], 11.3913);
});

test('required agents, row R02: by Erlang C, and by Erlang A with either convention', async () => {
  const row = 'required --per-hour 360 --aht 240 --within 20 --target 80%';
  expect((await json(row))['agents']).toBe(29);
  expect((await json(`${row} --patience 120`))['agents']).toBe(26);
  const sl2 = await json(`${row} --patience 120 --convention sl2`);
  expect(sl2['agents']).toBe(25);
  close(sl2['serviceLevel'], 0.811507);
});

test('the table says the unit and the convention', async () => {
  const { stdout } = await runHere('erlang a --per-hour 360 --aht 240 --patience 120 --agents 24 --within 20'.split(' '));
  expect(stdout).toMatch(/^SL1: Answered within 20 s, of all +71\.9457 %$/m);
  expect(stdout).toMatch(/^Average wait, of all +11\.3913 s$/m);
});

test('an overloaded queue has no answer, and says what would help', async () => {
  const ended = await runHere('erlang c --per-hour 360 --aht 240 --agents 24 --within 20'.split(' '));
  expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ended.stderr).toContain('at least 25 agents');
});

test('minutes typed for seconds do not search for ever', async () => {
  const ended = await runHere('erlang required --per-hour 100000 --aht 24000 --within 20 --target 0.8'.split(' '));
  expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ended.stderr).toContain('--aht in seconds');
});

test.each([
  ['c --per-hour 360 --aht 240 --agents 2.5 --within 20', '--agents'],
  ['c --per-hour -1 --aht 240 --agents 27 --within 20', '--per-hour'],
  ['c --per-hour 360 --aht x --agents 27 --within 20', '--aht'],
  ['c --per-hour 360 --aht 240 --agents 27', '--within'],
  ['required --per-hour 360 --aht 240 --within 20 --target 100%', '--target'],
  ['d', 'd'],
])('a bad option is named: %s', async (args, named) => {
  const ended = await runHere(['erlang', ...args.split(' ')]);
  expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ended.stderr).toContain(named);
});
