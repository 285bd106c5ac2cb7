import { agreements } from './agreement.ts';
import { startMeasured } from './measured-process.ts';
import { pairRatios } from './median.ts';
import { plainC, simPy } from './plain-programs.ts';
import type { PlainProgram, ProgramOrReason } from './plain-programs.ts';
import { costOf } from './round.ts';
import type { Round } from './round.ts';
import { measuredRow } from './row.ts';
import type { Row } from './row.ts';

/** Rounds in which V8 compiles and the processor's caches fill; not in any figure. */
const WARM_UP_ROUNDS = 4;

// What one round runs; the number of the round is the seed. Round 0 of the other programs is their warm-up.
const CONTACTS_A = 1_000_000;
const DAYS_C = 50;
const DAYS_SIMPY = 20;

/** Model A against plain C. */
export async function measureModelA(runs: number): Promise<Row[]> {
  const c = await plainC('modelA', (round) => [CONTACTS_A, round]);
  const [engine, [plain]] = await rounds('A', [c], runs);
  return [
    against('Model A, CPU time per contact against plain C', { atMost: 2 }, engine, c, plain),
    perContact('Model A, the general engine', engine),
  ];
}

/** Model B against plain C and SimPy. */
export async function measureModelB(runs: number): Promise<Row[]> {
  const c = await plainC('modelB', (round) => [DAYS_C, round]);
  const py = simPy('modelB', (round) => [DAYS_SIMPY, round]);
  const [engine, [plain, simpy]] = await rounds('B', [c, py], runs);
  const timesFaster = against('Model B, times faster than SimPy', { atLeast: 15 }, engine, py, simpy, true);
  return [
    against('Model B, CPU time per contact against plain C', { atMost: 2.5 }, engine, c, plain),
    { ...timesFaster, digits: 1 },
    perContact('Model B, the general engine', engine),
  ];
}

/** Engine, first other, second other, engine ... after warm-up; never two at once. */
async function rounds(
  model: 'A' | 'B',
  others: readonly ProgramOrReason[],
  runs: number,
): Promise<[engine: Round[], others: Round[][]]> {
  const engine = startMeasured<Round>('model-rounds.ts', model);
  const programs = others.map((other): PlainProgram | undefined => ('run' in other ? other.run : undefined));
  const engineRounds: Round[] = [];
  const otherRounds = programs.map((): Round[] => []);
  try {
    for (let round = 0; round < WARM_UP_ROUNDS; round++) await engine.ask(round);
    for (const program of programs) await program?.(0);
    for (let round = 1; round <= runs; round++) {
      engineRounds.push(await engine.ask(WARM_UP_ROUNDS + round));
      for (const [i, program] of programs.entries()) {
        if (program !== undefined) otherRounds[i]!.push(await program(round));
      }
    }
  } finally {
    engine.end();
  }
  return [engineRounds, otherRounds];
}

function against(
  what: string,
  target: Row['target'] & object,
  engine: readonly Round[],
  program: ProgramOrReason,
  other: readonly Round[] | undefined,
  inverted = false,
): Row {
  const row = { what, unit: 'x', digits: 2, target };
  if ('notMeasured' in program || other === undefined) {
    return { ...row, measured: { notMeasured: 'notMeasured' in program ? program.notMeasured : 'no rounds' } };
  }
  const [ours, theirs] = [engine.map(costOf), other.map(costOf)];
  const ratios = inverted ? pairRatios(theirs, ours) : pairRatios(ours, theirs);
  return measuredRow({ ...row, agreement: agreements(engine, other) }, ratios);
}

const perContact = (what: string, engine: readonly Round[]): Row =>
  measuredRow({ what, unit: 'microseconds per contact', digits: 3 }, engine.map((round) => costOf(round) * 1e6));
