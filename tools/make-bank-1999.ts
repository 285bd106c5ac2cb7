/**
 * Makes the sample plan `bank-1999` from the "Anonymous Bank" data, which is not part of this repository:
 * `npx tsx tools/make-bank-1999.ts <folder of the data>`. The plan holds half-hour aggregates and fitted laws only.
 */
import { writeFileSync } from 'node:fs';
import { canonicalPlan } from '../scenarios/document/canonical.ts';
import { bank1999 } from './make-bank-1999/plan.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: tsx tools/make-bank-1999.ts <folder of the data>');
const { plan, estimate, agents } = bank1999(folder);
writeFileSync(new URL('../scenarios/presets/bank-1999.plan.json', import.meta.url), canonicalPlan(plan));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const perHalfHour = agents.all.map((_, i) => sum([agents.all, agents.prospects, agents.stocks].map((team) => team[i] ?? 0)));
const estimated = estimate.all.map((_, i) => sum([estimate.all, estimate.prospects, estimate.stocks].map((team) => team[i] ?? 0)));
const off = perHalfHour.map((n, i) => Math.abs(n - (estimated[i] ?? 0)));
console.log(`agent hours: ${sum(perHalfHour) / 2} in the plan, ${(sum(estimated) / 2).toFixed(1)} estimated`);
console.log(`a half hour is off by at most ${Math.max(...off).toFixed(2)} agents, together ${(sum(off) / 2).toFixed(1)} agent hours`);
const centre = plan.bases[plan.base];
console.log(`${centre?.roster.shifts.length} shifts, ${centre?.roster.crews.length} crews`);
