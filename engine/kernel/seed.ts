import seedrandom from 'seedrandom';

/** Two 32-bit words from which every key of a run is made. */
export interface SeedWords {
  readonly word0: number;
  readonly word1: number;
}

/** Turns the plan's seed phrase into words. Any text is a seed; the same text is the same world. */
export function seedWords(phrase: string): SeedWords {
  const generator = seedrandom.alea(phrase);
  return { word0: generator.int32(), word1: generator.int32() };
}
