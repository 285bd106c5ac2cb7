import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../run-command.ts';
import { parseProgramLine } from './round.ts';
import type { Round } from './round.ts';

/** A program that simulates one of the models; give it the number of the round, which is its seed. */
export type PlainProgram = (round: number) => Promise<Round>;

/** A program, or why there is none. */
export type ProgramOrReason = { readonly run: PlainProgram } | { readonly notMeasured: string };

const SOURCES = fileURLToPath(new URL('../../../shared/bench/', import.meta.url));
const BINARIES = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));
/** Debian installs SimPy for its own Python only. */
const PYTHON = '/usr/bin/python3';

/** The plain C program of a model, compiled with `gcc -O2`. */
export async function plainC(name: string, parameters: (round: number) => readonly number[]): Promise<ProgramOrReason> {
  const source = `${SOURCES}${name}.c`;
  const missing = missingSource(source) ?? missingPackage(hasGcc, 'gcc', 'libc6-dev');
  if (missing !== undefined) return { notMeasured: missing };
  mkdirSync(BINARIES, { recursive: true });
  const binary = BINARIES + name;
  const compiled = await runCommand('gcc', ['-O2', '-o', binary, source, '-lm']);
  if (compiled.exitCode !== 0) return { notMeasured: `gcc: ${compiled.output.trim()}` };
  return { run: (round) => runProgram(binary, parameters(round)) };
}

/** The SimPy program of a model. */
export function simPy(name: string, parameters: (round: number) => readonly number[]): ProgramOrReason {
  const source = `${SOURCES}${name}_simpy.py`;
  const missing = missingSource(source) ?? missingPackage(hasSimPy, 'python3-simpy3');
  if (missing !== undefined) return { notMeasured: missing };
  return { run: (round) => runProgram(PYTHON, [source, ...parameters(round)]) };
}

/** What the other programs are, in plain words, for the report; empty when there are none. */
export function toolVersions(): string[] {
  const first = (program: string, ...parameters: string[]): string[] => {
    const { status, stdout } = spawnSync(program, parameters, { encoding: 'utf8' });
    return status === 0 ? [stdout.split('\n', 1)[0]!.trim()] : [];
  };
  return [
    ...first('gcc', '-dumpfullversion').map((version) => `gcc ${version}`),
    ...first(PYTHON, '--version'),
    ...first(PYTHON, '-c', 'import simpy; print(simpy.__version__)').map((version) => `SimPy ${version}`),
  ];
}

async function runProgram(program: string, parameters: readonly (string | number)[]): Promise<Round> {
  const { exitCode, output } = await runCommand(program, parameters.map(String));
  if (exitCode !== 0) throw new Error(`${program} ended with ${exitCode}: ${output.trim()}`);
  return parseProgramLine(output);
}

const works = (program: string, ...parameters: string[]): boolean => spawnSync(program, parameters).status === 0;
const hasGcc = (): boolean => works('gcc', '--version') && existsSync('/usr/include/math.h');
const hasSimPy = (): boolean => works(PYTHON, '-c', 'import simpy');

function missingSource(file: string): string | undefined {
  return existsSync(file) ? undefined : 'the plain programs to compare with are not part of this repository';
}

/** Installs what is not there when it may; else says what to install. */
function missingPackage(isThere: () => boolean, ...packages: string[]): string | undefined {
  if (isThere()) return undefined;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const aptGet = (...parameters: string[]): boolean =>
      spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=400', ...parameters], {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    if (aptGet('update')) aptGet('install', '-y', '--no-install-recommends', ...packages);
    if (isThere()) return undefined;
  }
  return `not installed: ${packages.join(', ')} (Debian packages)`;
}
