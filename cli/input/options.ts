/** What the options of several commands have in common: a number is a number, between two bounds; a seed is a phrase. */
import { InvalidArgumentError, Option } from 'commander';

/** Reads a number between two bounds, both allowed. */
export function numberBetween(least: number, most: number, what: string): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? NaN : Number(text);
    if (!(value >= least && value <= most)) throw new InvalidArgumentError(`Expected ${what} from ${least} to ${most}.`);
    return value;
  };
}

/** Reads a whole number between two bounds, both allowed. */
export function wholeBetween(least: number, most: number, what: string): (text: string) => number {
  const read = numberBetween(least, most, what);
  return (text) => {
    const value = read(text);
    if (!Number.isInteger(value)) throw new InvalidArgumentError(`Expected ${what}, a whole number from ${least} to ${most}.`);
    return value;
  };
}

/** Reads a share, as a fraction (0.8) or in per cent (80%). */
export function shareBetween(least: number, most: number, what: string): (text: string) => number {
  return (text) => {
    const percent = /^\s*([0-9.]+)\s*%\s*$/.exec(text)?.[1];
    const value = percent === undefined ? Number(text) : Number(percent) / 100;
    if (text.trim() === '' || !(value >= least && value <= most)) {
      throw new InvalidArgumentError(`Expected ${what} from ${least} to ${most}, or ${least * 100}% to ${most * 100}%.`);
    }
    return value;
  };
}

/** `--seed`, for every command that simulates. */
export function seedOption(): Option {
  return new Option('--seed <phrase>', 'another random world than the one that the plan names').argParser(seedPhrase);
}

const LONGEST_SEED = 200;

function seedPhrase(text: string): string {
  if (text.length >= 1 && text.length <= LONGEST_SEED) return text;
  throw new InvalidArgumentError(`Expected a phrase of 1 to ${LONGEST_SEED} characters.`);
}
