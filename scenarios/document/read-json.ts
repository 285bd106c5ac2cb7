/**
 * A strict reader of JSON text. Unlike JSON.parse it refuses what would be lost in silence: a key given twice,
 * a number that is not finite (1e999), keys that reach into object prototypes; and it says where.
 */
import { PlanProblem, type PlanErrorCode } from './plan-error.ts';

export interface ReadLimits {
  /** Most bytes of UTF-8. */
  readonly bytes: number;
  /** Most nested lists and objects. */
  readonly depth: number;
}
export const planLimits: ReadLimits = { bytes: 8 * 1024 * 1024, depth: 40 };

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const numberForm = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const plainText = /[^"\\]*/y;
const spaces = /[ \t\n\r]*/y;
const notNumbers = /[+-]?(?:NaN|Infinity)/y;
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Reads JSON text.
 * @throws PlanProblem with one located error: tooLarge, badJson, tooDeep, duplicateKey, forbiddenKey, notFinite.
 */
export function readJson(text: string, limits: ReadLimits = planLimits): unknown {
  const bytes = utf8Length(text);
  if (bytes > limits.bytes) throw new PlanProblem([{ code: 'tooLarge', path: 'plan', value: bytes, expected: limits.bytes }]);
  return new Reader(text, limits.depth).whole();
}

class Reader {
  private at = 0;
  private readonly path: (string | number)[] = [];
  private readonly text: string;
  private readonly mostDepth: number;

  constructor(text: string, mostDepth: number) {
    this.text = text;
    this.mostDepth = mostDepth;
  }

  whole(): unknown {
    if (this.text.startsWith('\ufeff')) this.at = 1;
    const value = this.value();
    this.skip();
    if (this.at < this.text.length) this.fail('badJson', this.here(), 'end of text');
    return value;
  }

  private value(): unknown {
    this.skip();
    const first = this.text[this.at];
    if (first === '{') return this.object();
    if (first === '[') return this.list();
    if (first === '"') return this.string();
    for (const [word, value] of [['true', true], ['false', false], ['null', null]] as const) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    const wrong = this.match(notNumbers);
    if (wrong !== '') this.fail('notFinite', wrong, 'a number', this.at - wrong.length);
    return this.number();
  }

  private number(): number {
    const start = this.at;
    const digits = this.match(numberForm);
    if (digits === '') this.fail('badJson', this.here(), 'a value');
    const value = Number(digits);
    if (!Number.isFinite(value)) this.fail('notFinite', digits, 'a number', start);
    return value;
  }

  private object(): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    this.enter();
    this.skip();
    if (this.take('}')) return this.leave(value);
    do {
      this.skip();
      const start = this.at;
      if (this.text[start] !== '"') this.fail('badJson', this.here(), '"');
      const key = this.string();
      this.path.push(key);
      if (forbidden.has(key)) this.fail('forbiddenKey', key, undefined, start);
      if (Object.hasOwn(value, key)) this.fail('duplicateKey', key, undefined, start);
      this.skip();
      if (!this.take(':')) this.fail('badJson', this.here(), ':');
      value[key] = this.value();
      this.path.pop();
      this.skip();
    } while (this.take(','));
    if (!this.take('}')) this.fail('badJson', this.here(), ', }');
    return this.leave(value);
  }

  private list(): unknown[] {
    const value: unknown[] = [];
    this.enter();
    this.skip();
    if (this.take(']')) return this.leave(value);
    do {
      this.path.push(value.length);
      value.push(this.value());
      this.path.pop();
      this.skip();
    } while (this.take(','));
    if (!this.take(']')) this.fail('badJson', this.here(), ', ]');
    return this.leave(value);
  }

  private string(): string {
    this.at++;
    let value = '';
    for (;;) {
      const start = this.at;
      const plainPart = this.match(plainText);
      for (let i = 0; i < plainPart.length; i++) {
        if (plainPart.charCodeAt(i) < 0x20) this.fail('badJson', undefined, '\\n \\t \\u0000', start + i);
      }
      value += plainPart;
      const next = this.text[this.at];
      if (next === '"') {
        this.at++;
        return value;
      }
      if (next !== '\\') this.fail('badJson', this.here(), '"');
      const kind = this.text[this.at + 1] ?? '';
      const plain = escapes[kind];
      if (plain !== undefined) {
        value += plain;
        this.at += 2;
      } else {
        const hex = this.text.slice(this.at + 2, this.at + 6);
        if (kind !== 'u' || !/^[0-9a-fA-F]{4}$/.test(hex)) this.fail('badJson', this.here(), '\\" \\\\ \\n \\u0000');
        value += String.fromCharCode(Number.parseInt(hex, 16));
        this.at += 6;
      }
    }
  }

  private depth = 0;
  private enter(): void {
    if (++this.depth > this.mostDepth) this.fail('tooDeep', undefined, this.mostDepth);
    this.at++;
  }
  private leave<T>(value: T): T {
    this.depth--;
    return value;
  }
  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }
  private skip(): void {
    this.match(spaces);
  }
  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
  private here(): string {
    return this.text.slice(this.at, this.at + 20);
  }

  private fail(code: PlanErrorCode, value?: string, expected?: string | number, at = this.at): never {
    const before = this.text.slice(0, at);
    const path = this.path.reduce<string>((sum, key) => sum + (typeof key === 'number' ? `[${key}]` : `.${key}`), 'plan');
    throw new PlanProblem([
      {
        code,
        path,
        ...(value === undefined ? {} : { value }),
        ...(expected === undefined ? {} : { expected }),
        line: before.split('\n').length,
        column: at - before.lastIndexOf('\n'),
      },
    ]);
  }
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
