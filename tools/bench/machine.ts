import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { toolVersions } from './plain-programs.ts';

/** Above so many running programs on average the machine is not quiet, and wall times are not worth much. */
const QUIET_LOAD = 0.7;

/** What the figures were measured on, in plain words; nothing that names one machine. */
export function machineText(day: string, loadBefore: number): string {
  const model = cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown processor';
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const words = [
    `Measured on ${day}, engine version ${ENGINE_VERSION}: ${availableParallelism()} cores, ${model}, ${gigabytes} GiB, ${process.platform} ${process.arch}.`,
    `Node ${process.versions.node}${toolVersions().map((version) => `, ${version}`).join('')}.`,
  ];
  if (loadBefore > QUIET_LOAD) words.push(busyText(loadBefore));
  return words.join('\n');
}

/** Programs that ran or wanted to, on average over the last minute. */
export const loadNow = (): number => loadavg()[0]!;

function busyText(load: number): string {
  return `**The machine was not quiet** (load ${load.toFixed(1)} before the start): ratios may stand, seconds do not.`;
}
