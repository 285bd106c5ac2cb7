import type { Command } from 'commander';
import { checkWritable, deliver } from '../output/deliver.ts';

/** `yuyan schema`: what a plan file may hold, for editors and other programs. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Prints the JSON Schema (draft 2020-12) of plan files, for editors and for programs that write plans.')
    .option('--out <file>', 'write there instead of to standard output: whole or not at all')
    .addHelpText(
      'after',
      [
        '',
        'It speaks of fields, kinds and bounds. What belongs together (ids that must exist, shares that add up) is what',
        '`yuyan validate` checks.',
        '',
        'Example:',
        '  yuyan schema --out plan.schema.json',
      ].join('\n'),
    )
    .action(async ({ out }: { readonly out?: string }) => {
      if (out !== undefined) await checkWritable(out);
      const { planJsonSchema } = await import('../../scenarios/document/plan-json-schema.ts');
      await deliver(`${JSON.stringify(planJsonSchema(), null, 2)}\n`, out);
    });
}
