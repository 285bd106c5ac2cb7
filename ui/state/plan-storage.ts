import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

interface PlanDatabase extends DBSchema {
  plans: { key: string; value: string };
}

const DATABASE = 'yuyan';
const LAST = 'last';

/**
 * Keeps the last plan of this browser, as the text of its file. Reading and writing may fail (private windows, a full
 * disk): the caller tells the reader, nothing on the page depends on it.
 */
export class PlanStorage {
  readonly #name: string;
  #database: Promise<IDBPDatabase<PlanDatabase>> | undefined;

  /** Tests use a database of their own. */
  constructor(name = DATABASE) {
    this.#name = name;
  }

  /** The text of the last plan, or null when none was kept. */
  async read(): Promise<string | null> {
    return (await (await this.#open()).get('plans', LAST)) ?? null;
  }

  async write(text: string): Promise<void> {
    await (await this.#open()).put('plans', text, LAST);
  }

  async close(): Promise<void> {
    (await this.#database)?.close();
    this.#database = undefined;
  }

  #open(): Promise<IDBPDatabase<PlanDatabase>> {
    this.#database ??= openDB<PlanDatabase>(this.#name, 1, {
      upgrade(database) {
        database.createObjectStore('plans');
      },
    }).catch((error: unknown) => {
      // A refused database may be granted later; do not remember the refusal.
      this.#database = undefined;
      throw error;
    });
    return this.#database;
  }
}
