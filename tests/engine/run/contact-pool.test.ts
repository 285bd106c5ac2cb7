import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareEngine } from '../../../engine/block-run.ts';
import * as ContactState from '../../../engine/run/contact-state.ts';
import type { Contact } from '../../../engine/run/contact.ts';
import { ContactPool } from '../../../engine/run/contact-pool.ts';
import { plainDesk } from '../parts/small-desk.ts';

const anyQueue = prepareEngine(plainDesk(1), 'seed').simulation.run.queues[0]!;

test('nobody is handed out twice before being given back, and no object is made while one is free', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 100 }), (steps) => {
      const pool = new ContactPool(anyQueue);
      const out: Contact[] = [];
      let most = 0;
      for (const takes of steps) {
        if (takes) {
          const contact = pool.take();
          expect(out).not.toContain(contact);
          contact.state = ContactState.WAITING;
          out.push(contact);
        } else if (out.length > 0) {
          pool.release(out.shift()!);
        }
        most = Math.max(most, out.length);
        expect(pool.all.filter(({ state }) => state !== ContactState.FREE)).toHaveLength(out.length);
      }
      expect(pool.all).toHaveLength(most);
    }),
  );
});

test('cleared means everybody is free again, in the first order', () => {
  const pool = new ContactPool(anyQueue);
  const first = [pool.take(), pool.take(), pool.take()];
  pool.release(first[0]!);
  pool.clear();
  expect([pool.take(), pool.take(), pool.take()]).toEqual(first);
});
