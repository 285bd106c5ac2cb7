import { Command, CommanderError } from 'commander';
import { ENGINE_VERSION } from '../engine/version.ts';
import { CommandError, EXIT } from './command-error.ts';
import { addCompare } from './commands/compare.ts';
import { addDiff } from './commands/diff.ts';
import { addErlang } from './commands/erlang.ts';
import { addExplain } from './commands/explain.ts';
import { addInit } from './commands/init.ts';
import { addSchema } from './commands/schema.ts';
import { addStart } from './commands/start.ts';
import { addValidate } from './commands/validate.ts';
import { addWhy } from './commands/why.ts';
import { writeToStdout } from './output/standard-output.ts';

/**
 * All commands; nothing here ends the process.
 * @param say takes what is asked for in place of a result: help, the version
 */
export function createProgram(say: (text: string) => void): Command {
  const program = new Command('yuyan')
    .description('Rehearses a change to a customer-contact centre: simulates a plan and its what-if scenarios.')
    .version(ENGINE_VERSION, '-V, --version', 'version of the engine')
    .showHelpAfterError('(add --help for usage)')
    // Inherited by commands added from here on: an error is thrown instead of ending the process.
    .exitOverride()
    .configureOutput({ writeOut: say })
    .addHelpText(
      'after',
      [
        '',
        'Examples:',
        '  yuyan init',
        '  yuyan compare service-2026',
        '  yuyan compare plan.json --replications 50 --format json --out result.json',
        '  yuyan diff old.json new.json',
        '  yuyan explain service-2026 --day 1 --from 10:00 --to 11:00',
        '  yuyan erlang required --per-hour 360 --aht 240 --within 20 --target 80%',
        '',
        'Exit codes: 0 done, 1 failure of program or machine, 2 bad plan or option, 130 interrupted.',
      ].join('\n'),
    );
  addInit(program);
  addCompare(program);
  addValidate(program);
  addExplain(program);
  addWhy(program);
  addDiff(program);
  addErlang(program);
  addSchema(program);
  addStart(program);
  return program;
}

/** Runs one command line and returns its exit code. Results go to stdout, everything else to stderr. */
export async function run(argv: readonly string[]): Promise<number> {
  let said = '';
  try {
    await createProgram((text) => (said += text)).parseAsync([...argv], { from: 'user' }).catch(async (error: unknown) => {
      // Asking for help is no error, and help comes by the same way as a result.
      if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
      await writeToStdout(said);
    });
    return 0;
  } catch (error) {
    // Commander has already said what is wrong.
    if (error instanceof CommanderError) return EXIT.badInput;
    if (error instanceof CommandError) {
      process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    process.stderr.write(`A bug in yuyan: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.failed;
  }
}
