/** Writes the sample plans beside this folder: `npx tsx scenarios/presets/make/write.ts`. */
import { writeFileSync } from 'node:fs';
import { canonicalPlan } from '../../document/canonical.ts';
import { service2026 } from './service-2026.ts';

writeFileSync(new URL('../service-2026.plan.json', import.meta.url), canonicalPlan(service2026()));
