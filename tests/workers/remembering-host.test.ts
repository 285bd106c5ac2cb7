import { expect, test } from 'vitest';
import { createRememberingHost } from '../../workers/remembering-host.ts';
import { RunError } from '../../workers/run-error.ts';
import type { RunHost } from '../../workers/run-host.ts';
import { createFakeHost } from './fake-host.ts';
import { fakeModel } from './fake-engine.ts';

const job = (modelId: string, first = 0, count = 5) => ({ modelId, first, count });
const models = (host: RunHost, ...ids: string[]): void => ids.forEach((id, i) => host.loadModel(id, fakeModel(i), 'seed'));
const never = (): Promise<void> => new Promise(() => undefined);

test('a first block is computed once, whether asked for again during or after; later blocks are always computed', async () => {
  const inner = createFakeHost(4);
  const host = createRememberingHost(inner);
  models(host, 'a');
  const [one, two] = await Promise.all([host.runBlock(job('a')), host.runBlock(job('a'))]);
  const three = await host.runBlock(job('a'));
  expect([two, three]).toEqual([one, one]);
  expect(inner.asked).toHaveLength(1);
  await host.runBlock(job('a', 0, 3));
  await host.runBlock(job('a', 5));
  await host.runBlock(job('a', 5));
  expect(inner.asked.map(({ first, count }) => [first, count])).toEqual([[0, 5], [0, 3], [5, 5], [5, 5]]);
});

test('only so many are kept, those asked for last', async () => {
  const inner = createFakeHost(1);
  const host = createRememberingHost(inner, 2);
  models(host, 'a', 'b', 'c');
  for (const id of ['a', 'b', 'a', 'c']) await host.runBlock(job(id));
  expect(inner.asked).toHaveLength(3);
  await host.runBlock(job('a'));
  expect(inner.asked).toHaveLength(3);
  await host.runBlock(job('b'));
  expect(inner.asked).toHaveLength(4);
});

test('what failed is not remembered', async () => {
  let failures = 1;
  const inner = createFakeHost(1, () => {
    if (failures-- > 0) throw new RunError('worker-crashed', { reason: 'once' });
  });
  const host = createRememberingHost(inner);
  models(host, 'a');
  await expect(host.runBlock(job('a'))).rejects.toMatchObject({ code: 'worker-crashed' });
  expect(await host.runBlock(job('a'))).toBeInstanceOf(Float64Array);
});

test('whoever gives up waiting is told at once; the block goes on while somebody wants it, and no longer', async () => {
  const stopped: string[] = [];
  const inner = createFakeHost(2, (_, { signal }) => {
    signal?.addEventListener('abort', () => stopped.push('stopped'));
    return never();
  });
  const host = createRememberingHost(inner);
  models(host, 'a');
  const [first, second] = [new AbortController(), new AbortController()];
  const one = host.runBlock(job('a'), { signal: first.signal });
  const two = host.runBlock(job('a'), { signal: second.signal });
  first.abort();
  await expect(one).rejects.toMatchObject({ code: 'cancelled' });
  expect(stopped).toEqual([]);
  second.abort();
  await expect(two).rejects.toMatchObject({ code: 'cancelled' });
  expect(stopped).toEqual(['stopped']);
  // Asked again, it starts afresh.
  void host.runBlock(job('a')).catch(() => undefined);
  expect(inner.asked).toHaveLength(2);
  await expect(host.runBlock(job('a'), { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
});
