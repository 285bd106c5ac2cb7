/** Reads the call log of the "Anonymous Bank" centre: one tab-separated row a call, gzip. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A call that asked for an agent; PHANTOM rows and those who left the voice menu are not among them. */
export interface Call {
  /** 'YYYY-MM-DD' */
  readonly date: string;
  /** PS, PE, NW, NE, IN, TT or, twice in the log, AA. */
  readonly type: string;
  readonly isAnswered: boolean;
  /** Stood in the queue, however shortly. Only then are customer and priority known. */
  readonly wasQueued: boolean;
  readonly hasPriority: boolean;
  readonly waitS: number;
  /** 0 = no service on record. Some calls that hung up have one too; it is not counted as handling. */
  readonly serviceS: number;
  /** Code of the agent; 'NO_SERVER' where the log has none. */
  readonly agent: string;
}

const NEVER_QUEUED = '0:00:00';

/** Offered calls of a gzip file, in file order. Offered = AGENT, or HANG that has a start in the queue. */
export function readCalls(file: string): readonly Call[] {
  return callsOf(gunzipSync(readFileSync(file)).toString('utf8'));
}

/** The same for text; line ends may be LF or CRLF, fields may be padded. */
export function callsOf(text: string): readonly Call[] {
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = header.split('\t').map((name) => name.trim());
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    const field = (name: string): string => (cells[names.indexOf(name)] ?? '').trim();
    const outcome = field('outcome');
    const wasQueued = field('q_start') !== NEVER_QUEUED;
    const isAnswered = outcome === 'AGENT';
    if (!isAnswered && !(outcome === 'HANG' && wasQueued)) return [];
    const date = field('date');
    return [
      {
        date: `19${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}`,
        type: field('type'),
        isAnswered,
        wasQueued,
        hasPriority: field('priority') === '2',
        waitS: Number(field('q_time')),
        serviceS: Number(field('ser_time')),
        agent: field('server'),
      },
    ];
  });
}
