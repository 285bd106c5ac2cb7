/** Why a run could not give an answer. */
export type RunErrorCode =
  /** The caller asked to stop before anything could be reported. */
  | 'cancelled'
  /** The worker died while it had this block. The run plan tries again. */
  | 'worker-crashed'
  /** The block was tried as often as is sensible and never finished, or the engine refused it. */
  | 'block-failed'
  /** The host was closed while the block was waiting or running. */
  | 'host-closed'
  /** Nobody told the host what this model id means. A bug of the caller. */
  | 'unknown-model';

/**
 * An error that may cross a border: a code and plain parameters. Its message is for developers; readers get a text
 * made at the edge, in their language.
 */
export class RunError extends Error {
  readonly code: RunErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: RunErrorCode, params: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'RunError';
    this.code = code;
    this.params = params;
  }
}
