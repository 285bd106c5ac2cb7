import type { Command } from 'commander';
import { deliver } from '../output/deliver.ts';

/** `yuyan validate`: reads, compiles and looks over a plan without simulating it. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('Checks a plan without simulating it: errors, warnings, and what a run would take.')
    .argument('<plan>', 'a plan file, or the name of a preset such as service-2026')
    .addHelpText(
      'after',
      [
        '',
        'Every error says where, what stands there and what is accepted; a plan with errors ends with exit code 2.',
        'Warnings do not: such a plan can be run.',
        '',
        'Example:',
        '  yuyan validate plan.json',
      ].join('\n'),
    )
    .action(async (planName: string) => {
      const { compilePlan } = await import('../../scenarios/compile/compile-plan.ts');
      const { KPI_DICTIONARY: kpis } = await import('../../scenarios/kpi/dictionary.ts');
      const { lintPlan } = await import('../../scenarios/lint/lint-plan.ts');
      const { referenceErrors, refusals } = await import('../../scenarios/lint/refuse-plan.ts');
      const { planProblem, readPlan } = await import('../input/read-plan.ts');
      const { planSummary } = await import('../output/plan-summary.ts');
      const plan = await readPlan(planName);
      const compiled = compilePlan(plan);
      if (!compiled.ok) throw planProblem(planName, [...referenceErrors(plan, kpis), ...compiled.errors]);
      // The errors of `compare`, so that whatever passes here runs there.
      const refused = refusals(plan, compiled.value, kpis, plan.study.replications);
      if (refused.length > 0) throw planProblem(planName, refused);
      const findings = lintPlan(plan, { kpis, compiled: new Map(compiled.value.map((one) => [one.id, one])) });
      const warnings = findings.filter(({ severity }) => severity === 'warning');
      await deliver(planSummary(plan, compiled.value, warnings), undefined);
    });
}
