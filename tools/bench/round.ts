/** One timed run of a benchmark model, whichever program ran it. */
export interface Round {
  /** Contacts that entered the centre; the programs draw slightly different numbers of them. */
  readonly contacts: number;
  /** CPU seconds of the simulation alone, all threads of the process, garbage collection included. */
  readonly cpuS: number;
  /** Mean over all legs, answered or abandoned; in the model's unit of time. */
  readonly meanWait: number;
  /** Abandoned legs / legs. */
  readonly abandonedShare: number;
}

/** CPU seconds per contact: what is compared, as it does not depend on how many contacts happened to come. */
export const costOf = (round: Round): number => round.cpuS / round.contacts;

/**
 * Reads the line that the plain C and SimPy programs print, `C A N=1000000 ... meanWait=0.066 Pab=0.033 cpu=0.18 ...`.
 * Only the first line counts.
 * @throws Error naming the figure that is not there
 */
export function parseProgramLine(output: string): Round {
  const line = output.split('\n', 1)[0]!;
  const figures = new Map([...line.matchAll(/(\S+)=(\S+)/g)].map(([, name, value]) => [name!, Number(value)]));
  const figure = (...names: string[]): number => {
    for (const name of names) {
      const value = figures.get(name);
      if (value !== undefined && Number.isFinite(value)) return value;
    }
    throw new Error(`no ${names.join(' or ')} in: ${line}`);
  };
  return {
    contacts: figure('contacts', 'N'),
    cpuS: figure('cpu'),
    meanWait: figure('wait', 'meanWait'),
    abandonedShare: figure('ab', 'Pab'),
  };
}
