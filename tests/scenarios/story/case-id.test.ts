import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseId, readCaseId } from '../../../scenarios/story/case-id.ts';

const index = {
  sources: ['backlog/phone', 'orders/chat', 'orders/chat/added', 'orders/phone/burst/mailing'].map((id) => ({ id, queue: 0, added: false })),
  queues: ['orders/chat', 'orders/chat/gold'].map((id) => ({ id, reason: 'orders', channel: 'chat', tier: 'standard' })),
};

test('law: reading what was written gives the same case, of streams and of what waits at the start', () => {
  const name = fc.record({ source: fc.integer({ min: -2, max: 3 }), day: fc.integer({ min: -90, max: 1819 }), ordinal: fc.nat(100_000) });
  fc.assert(
    fc.property(name, (of) => {
      expect(readCaseId(caseId(of, index), index)).toEqual({ ok: true, name: of });
    }),
  );
});

test('days and places are counted from 1', () => {
  expect(caseId({ source: 1, day: 0, ordinal: 0 }, index)).toBe('orders/chat/1/1');
  expect(caseId({ source: -2, day: 0, ordinal: 4 }, index)).toBe('backlog/orders/chat/gold/1/5');
});

test('what is no case id is told from a stream that does not exist', () => {
  for (const text of ['', 'orders', 'orders/chat', 'orders/chat/1', 'orders/chat/1/0', 'orders/chat/one/1', 'orders/chat/1/1/']) {
    expect(readCaseId(text, index)).toMatchObject({ ok: false });
  }
  expect(readCaseId('orders/chat/1/0', index)).toEqual({ ok: false, problem: 'form' });
  expect(readCaseId('orders/fax/1/1', index)).toEqual({ ok: false, problem: 'stream', streams: index.sources.map(({ id }) => id) });
});
