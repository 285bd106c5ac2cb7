import type { Command } from 'commander';
import { deliver } from '../output/deliver.ts';

/** `yuyan validate`: reads and compiles a plan without simulating it. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('Checks a plan without simulating it. Every error says where, what stands there and what was expected.')
    .argument('<plan>', 'a plan file, or the name of a preset such as service-2026')
    .addHelpText('after', '\nExample:\n  yuyan validate plan.json')
    .action(async (planName: string) => {
      const { compilePlan } = await import('../../scenarios/compile/compile-plan.ts');
      const { planProblem, readPlan } = await import('../input/read-plan.ts');
      const { planSummary } = await import('../output/plan-summary.ts');
      const plan = await readPlan(planName);
      const compiled = compilePlan(plan);
      if (!compiled.ok) throw planProblem(planName, compiled.errors);
      await deliver(planSummary(plan, compiled.value), undefined);
    });
}
