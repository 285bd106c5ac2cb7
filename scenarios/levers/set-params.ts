import { z } from 'zod';
import { pathSchema } from '../document/target.ts';

export const setParams = {
  /** Id path inside the centre, e.g. `process.handling[chat].resolution`. */
  path: pathSchema,
  /** What stands there from now on; checked like the rest of the document once it is in place. */
  value: z.json(),
};
