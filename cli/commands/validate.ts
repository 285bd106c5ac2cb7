import type { Command } from 'commander';
import { compilePlan } from '../../scenarios/compile/compile-plan.ts';
import { planProblem, readPlan } from '../input/read-plan.ts';
import { deliver } from '../output/deliver.ts';
import { planSummary } from '../output/plan-summary.ts';

/** `yuyan validate`: reads and compiles a plan without simulating it. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('Checks a plan without simulating it. Every error says where, what stands there and what was expected.')
    .argument('<plan>', 'a plan file, or the name of a preset such as service-2026')
    .addHelpText('after', '\nExample:\n  yuyan validate plan.json')
    .action(async (planName: string) => {
      const plan = await readPlan(planName);
      const compiled = compilePlan(plan);
      if (!compiled.ok) throw planProblem(planName, compiled.errors);
      await deliver(planSummary(plan, compiled.value), undefined);
    });
}
