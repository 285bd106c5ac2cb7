import { expect, test } from 'vitest';
import { Contacts, ContactState } from '../../../engine/run/contacts.ts';

test('slots are handed out once each until they are given back', () => {
  const contacts = new Contacts();
  const taken = Array.from({ length: contacts.slots }, () => contacts.take());
  expect(new Set(taken).size).toBe(contacts.slots);
  expect(contacts.isFull).toBe(true);
  contacts.release(taken[7]!);
  expect(contacts.isFull).toBe(false);
  expect(contacts.take()).toBe(taken[7]);
});

test('growing doubles the room and keeps what the slots hold', () => {
  const contacts = new Contacts();
  const before = contacts.slots;
  for (let i = 0; i < before; i++) {
    const slot = contacts.take();
    contacts.enteredS[slot] = slot + 0.5;
    contacts.queue[slot] = slot % 7;
    contacts.state[slot] = ContactState.waiting;
  }
  contacts.grow();
  expect(contacts.slots).toBe(2 * before);
  const added = Array.from({ length: before }, () => contacts.take());
  expect(Math.min(...added)).toBe(before);
  expect(new Set(added).size).toBe(before);
  for (let slot = 0; slot < before; slot++) {
    expect([contacts.enteredS[slot], contacts.queue[slot], contacts.state[slot]]).toEqual([slot + 0.5, slot % 7, ContactState.waiting]);
  }
});

test('cleared means every slot is free again, in the first order', () => {
  const contacts = new Contacts();
  const first = [contacts.take(), contacts.take()];
  contacts.clear();
  expect([contacts.take(), contacts.take()]).toEqual(first);
});
