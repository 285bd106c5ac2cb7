/** What is wrong with a plan, in English: where, what stands there, and what is accepted. */
import type { PlanError, PlanErrorCode } from '../../scenarios/document/plan-error.ts';
import { grouped } from '../output/figures.ts';

/** One error in one line. */
export function planErrorText(error: PlanError): string {
  const place = error.line === undefined ? '' : ` (line ${error.line}, column ${error.column ?? 1})`;
  const { says, accepts } = TEXTS[error.code];
  const accepted = acceptedText(error, accepts);
  return `${error.path}${place}: ${says(shown(error.value), error)}${accepted === '' ? '' : `; accepted: ${accepted}`}`;
}

interface Words {
  /** @param found what stands there, quoted if it is text; 'nothing' where it is not known */
  readonly says: (found: string, error: PlanError) => string;
  /** What is accepted, where the error does not say, or how its `expected` reads. */
  readonly accepts?: string | ((expected: string | number) => string);
}

/** A phrase that only stands where the value is known. */
const found = (before: string, error: PlanError): string => (error.value === undefined ? '' : `${before}${shown(error.value)}`);

const TEXTS: Readonly<Record<PlanErrorCode, Words>> = {
  tooLarge: { says: (value) => `the text has ${value} bytes`, accepts: (most) => `at most ${grouped(most)} bytes` },
  badJson: { says: (value) => (value === '""' ? 'the text ends here, before the JSON is complete' : `no JSON here, found ${value}`), accepts: token },
  tooDeep: { says: () => 'lists and objects are nested too deep', accepts: (most) => `${most} levels` },
  duplicateKey: { says: (key) => `the key ${key} stands here twice, and one of the two would be lost`, accepts: 'each key once' },
  forbiddenKey: { says: (key) => `the key ${key} is not allowed` },
  notFinite: { says: (_, { value }) => `${value ?? ''} is no number that a plan can hold`, accepts: 'a finite number' },
  newerVersion: { says: (value) => `version ${value} of the plan is newer than this program`, accepts: (most) => `version ${most} or older; a newer Yuyan reads it` },
  unknownVersion: { says: (value) => `there is no version ${value} of the plan`, accepts: (versions) => oneVersion(String(versions)) },
  wrongType: { says: (_, error) => `wrong kind of value${found(', found ', error)}`, accepts: kind },
  missing: { says: () => 'missing', accepts: kind },
  unknownKey: { says: () => 'there is no such field; is it misspelt?' },
  outOfRange: { says: (value) => `${value} is out of range`, accepts: range },
  wrongLength: { says: (text, { value }) => (typeof value === 'number' ? `a list of ${value}` : `${text} is too short or too long`), accepts: (length) => `a length of ${range(length)}` },
  wrongForm: { says: (value) => `${value} does not have the form that is needed` },
  notOneOf: { says: (value) => `${value} is not known here` },
  reservedId: { says: (id) => `the id ${id} is reserved`, accepts: 'any other id' },
  duplicateId: { says: (id) => `the id ${id} is given to two things`, accepts: 'each id once' },
  unknownId: { says: (id) => `there is no ${id}` },
  eitherOr: { says: () => 'one of two fields is needed, and not both', accepts: (fields) => `exactly one of ${fields}` },
  needs: { says: (kpi, { value }) => (value === undefined ? 'something that belongs here is missing' : `${kpi} needs something that is missing`), accepts: (field) => `with ${field}` },
  sumAboveOne: { says: (_, error) => `shares add up to more than 1${found(', found ', error)}`, accepts: (what) => `${what} up to 1` },
  wrongOrder: { says: (_, error) => `in the wrong order${found(', found ', error)}`, accepts: 'ascending' },
  dayTwice: { says: (_, error) => `a day of the week stands here twice${found(', found ', error)}`, accepts: 'each day once' },
  daysMissing: { says: (days) => `days of the week are missing: ${days.replaceAll('"', '')}`, accepts: 'every day from 1 (Monday) to 7' },
  notOnInterval: { says: (time) => `${time} is not on the edge of a reporting interval`, accepts: (minutes) => `a multiple of ${minutes} minutes` },
  emptySpan: { says: (span) => `${span} ends before it begins`, accepts: '`from` before `to`' },
  breakOutsideShift: { says: (minutes) => `the break may last until minute ${minutes} of the shift`, accepts: (most) => `at most minute ${most}` },
  sameRule: { says: (pair) => `two equally particular rules speak of ${pair}`, accepts: 'one of them, or one that names more' },
  noHandling: { says: (pair) => `nothing says how long ${pair} takes`, accepts: 'a handling rule for every reason and channel with volume' },
  nothingMoves: { says: () => 'all weights are 0', accepts: 'at least one above 0' },
  tooBig: { says: (_, { value }) => `${amount(value)} are more than one run may take`, accepts: (most) => `at most ${amount(most)}` },
  sameKey: { says: (id) => `the simulator cannot tell ${id} from another id`, accepts: (other) => `an id that differs more from ${other}` },
  cannotSplit: { says: (kpi) => `${kpi} has no figure for a part like this` },
  unknownScenario: { says: (id) => `there is no scenario ${id}` },
  whereNotUsed: { says: (lever) => `${lever} cannot be restricted like this` },
  whereFitsNothing: { says: () => 'the restriction fits nothing in the centre', accepts: 'reasons, channels or teams that occur together' },
  tooFewAgents: { says: (_, { value, expected }) => `${expected ?? ''} agents are to go, but the crew has ${value ?? ''}`, accepts: 'as many as there are' },
  noChanges: { says: () => 'the scenario has no changes', accepts: 'at least one change' },
  noData: { says: (kpi) => `${kpi} has no data with some of these changes left out`, accepts: 'a figure that today has too' },
  cannotRamp: { says: () => 'this change is all or nothing and cannot come in bit by bit', accepts: '`when` without `ramp`' },
  cannotChangeWithinRun: { says: (part) => `${part} would change in the middle of a run`, accepts: 'the same for all weeks of the study' },
  unknownPath: { says: (path) => `there is nothing at ${path} in the centre`, accepts: 'an id path such as roster.crews[day].agents' },
};

function acceptedText({ expected, code }: PlanError, accepts: Words['accepts']): string {
  if (typeof accepts === 'string') return accepts;
  // What to put instead of the agents that are not there is in the sentence.
  if (expected === undefined || expected === '' || code === 'tooFewAgents') return '';
  return accepts === undefined ? String(expected) : accepts(expected);
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'an object {...}',
  record: 'an object {...}',
  array: 'a list [...]',
  string: 'a text "..."',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function kind(expected: string | number): string {
  return KINDS[String(expected)] ?? String(expected);
}

/** What may stand in a text at this place: words, or the characters themselves. */
function token(expected: string | number): string {
  const text = String(expected);
  return /^[a-z]/.test(text) ? text : text.split(' ').join(' or ');
}

/** '0 .. 20' as it is read aloud. */
function range(expected: string | number): string {
  return grouped(String(expected).replace(/^>= (.*)$/, '$1 or more').replace(/^<= (.*)$/, 'at most $1').replace(' .. ', ' to '));
}

function oneVersion(versions: string): string {
  const [first = '', last] = versions.split(' .. ');
  return last === undefined || first === last ? `version ${first}` : `versions ${first} to ${last}`;
}

/** '330000000 contacts', '536870912 bytes': digits in threes. */
function amount(value: string | number | undefined): string {
  return grouped(value ?? 'these');
}

function shown(value: string | number | undefined): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'number' ? String(value) : JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}
