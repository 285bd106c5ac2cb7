/** An error of the engine: a code and its parameters. Text is made at the edge, in the reader's language. */
export class EngineError extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'EngineError';
    this.code = code;
    this.params = params;
  }
}
