import { expect, test } from 'vitest';
import { PlanStorage } from '../../../ui/state/plan-storage.ts';

const name = (): string => `test-${crypto.randomUUID()}`;

test('what was written is read again, also by another page', async () => {
  const database = name();
  const first = new PlanStorage(database);
  expect(await first.read()).toBeNull();
  await first.write('计划');
  await first.write('second');
  const second = new PlanStorage(database);
  expect(await second.read()).toBe('second');
  await first.close();
  await second.close();
  indexedDB.deleteDatabase(database);
});

test('a database that cannot be opened rejects, and is tried again', async () => {
  const database = name();
  // A newer version of the same database refuses an older page.
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database, 7);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('no database'));
  });
  const storage = new PlanStorage(database);
  await expect(storage.read()).rejects.toThrow();
  newer.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(database).onsuccess = resolve;
  });
  await storage.write('now');
  expect(await storage.read()).toBe('now');
  await storage.close();
  indexedDB.deleteDatabase(database);
});
