/** Worker script: simulates the rows it is told, one after the other. */
import { parentPort } from 'node:worker_threads';
import { theoryRow } from '../families/index.ts';
import { runRow } from './run-row.ts';
import type { RowOptions } from './run-row.ts';

if (parentPort === null) throw new Error('row-worker.ts is started as a worker thread');
const port = parentPort;
port.on('message', (task: { readonly row: string; readonly options: RowOptions }) =>
  port.postMessage(runRow(theoryRow(task.row), task.options)),
);
