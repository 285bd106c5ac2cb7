import { bounded } from '../document/primitives.ts';

export const volumeParams = {
  /** Volume becomes this multiple: 0.9 = a tenth less, 1.5 = half as much again. */
  factor: bounded(0, 20),
};
