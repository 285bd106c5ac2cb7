import { lstat } from 'node:fs/promises';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { checkWritable, deliver } from '../output/deliver.ts';

interface InitOptions {
  readonly out: string;
  readonly force?: boolean;
}

/** `yuyan init`: a plan file to start from. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('Writes a plan file to start from: a small centre of nothing but assumptions, or a copy of a preset.')
    .argument('[preset]', 'name of a preset such as service-2026 (default: the small plan)')
    .option('--out <file>', 'the file to write: whole or not at all', 'plan.json')
    .option('--force', 'replace the file if there is one')
    .addHelpText(
      'after',
      [
        '',
        'Every figure of the small plan is marked as an assumption in its `annotations`, which say what to put in its place.',
        'A file that is there stays as it is without --force (exit code 2).',
        '',
        'Example:',
        '  yuyan init --out mine.json && yuyan compare mine.json',
      ].join('\n'),
    )
    .action(async (preset: string | undefined, { out, force = false }: InitOptions) => {
      if (!force && (await isThere(out))) throw new CommandError(EXIT.badInput, `${out} exists already; --force replaces it.`);
      await checkWritable(out);
      const text = await planText(preset);
      await deliver(text, out);
      process.stderr.write(`${out} written. Next: yuyan validate ${out}, then yuyan compare ${out}.\n`);
    });
}

/** The canonical text of a preset, or of the small plan. */
async function planText(preset: string | undefined): Promise<string> {
  const { canonicalPlan } = await import('../../scenarios/document/canonical.ts');
  if (preset === undefined) {
    const { starter } = await import('../../scenarios/presets/make/starter.ts');
    return canonicalPlan(starter());
  }
  const { readPreset } = await import('../input/read-plan.ts');
  return canonicalPlan(await readPreset(preset));
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
