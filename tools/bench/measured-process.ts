import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of its own that runs the engine when asked, so that what ran before in this one changes nothing. */
export interface MeasuredProcess<Answer> {
  /** The next answer, to the next request, if the process waits for one. */
  ask(request: number): Promise<Answer>;
  /** The next answer of a process that starts on its own account. */
  answer(): Promise<Answer>;
  /** Lets it end. */
  end(): void;
}

/**
 * Starts one of the scripts beside this file in a fresh Node process, read by the loader of the command line.
 * Every answer must be waited for before the next request.
 * @param script file name
 * @param task given to the script as its only parameter
 */
export function startMeasured<Answer>(script: string, task: string): MeasuredProcess<Answer> {
  const url = (name: string): URL => new URL(`./${name}`, import.meta.url);
  const child = fork(fileURLToPath(url('boot.mjs')), [url(script).href, task], { execArgv: ['--expose-gc'] });
  const answer = (): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const onExit = (code: number | null): void => reject(new Error(`the measured process ended with code ${code}`));
      child.once('exit', onExit);
      child.once('message', (message) => {
        child.off('exit', onExit);
        resolve(message as Answer);
      });
    });
  return {
    answer,
    ask(request) {
      const answered = answer();
      child.send(request);
      return answered;
    },
    end() {
      if (child.connected) child.disconnect();
    },
  };
}

/** Used in the script: answers every request, until the process that measures lets go. */
export function answerRequests(give: (request: number) => unknown): void {
  process.on('message', (request) => {
    void Promise.resolve(give(request as number)).then((answer) => process.send?.(answer));
  });
}

/** CPU seconds of `run`, all threads of this process, the compiler's and the collector's too. */
export function cpuSecondsOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
