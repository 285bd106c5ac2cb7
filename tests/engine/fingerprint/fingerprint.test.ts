import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../engine/record/fingerprint.ts';
import { judgeSelfChecks } from '../../../engine/record/judge-self-checks.ts';
import { ENGINE_VERSION } from '../../../engine/version.ts';
import { replicate } from '../run/replications.ts';
import { recordedFingerprints, recordedNames } from './recorded-fingerprints.ts';
import { recordedModels } from './recorded-models.ts';

test('the recorded fingerprints are those of this engine version', () => {
  expect(ENGINE_VERSION).toBe(recordedFingerprints.engineVersion);
});

test.each(recordedNames)(
  '%s gives the recorded bytes; other bytes need a new ENGINE_VERSION',
  (name) => {
    const { vectors, shape } = replicate(recordedModels[name], 5, 'fingerprint');
    expect(judgeSelfChecks(shape, vectors).filter((check) => !check.passed)).toEqual([]);
    expect(fingerprintOf([vectors])).toBe(recordedFingerprints[name]);
  },
);

test('the recorded models go through every part: none of these fields is always zero', () => {
  const seen = Object.values(recordedModels).map((model) => replicate(model, 5, 'fingerprint'));
  const fields = [
    'redials',
    'repeats',
    'closed',
    'botContainedTruly',
    'botContainedFalsely',
    'botHandedOver',
    'blocked',
    'disconnected',
    'answeredAtOnce',
    'abandonedWithin',
    'transfers',
    'laterAnswered',
    'laterAbandoned',
    'unresolved',
    'firstServedNoRepeat',
  ] as const;
  for (const field of fields) expect(seen.reduce((sum, run) => sum + run.total(field), 0), field).toBeGreaterThan(0);
});
