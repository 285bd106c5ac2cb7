import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../engine/record/fingerprint.ts';
import { replicate } from '../run/replications.ts';
import { recordedFingerprints, recordedNames } from './recorded-fingerprints.ts';
import { recordedModels } from './recorded-models.ts';

test.each(recordedNames)('%s gives in the browser the bytes recorded in Node', (name) => {
  const { vectors } = replicate(recordedModels[name], 5, 'fingerprint');
  expect(fingerprintOf([vectors])).toBe(recordedFingerprints[name]);
});
