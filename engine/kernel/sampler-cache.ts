import type { Law } from '../model/law.ts';
import { Sampler } from './sampler.ts';

/** One sampler per law: equal laws share their tables. */
export class SamplerCache {
  private readonly samplers = new Map<string, Sampler>();

  of(law: Law): Sampler {
    const key = JSON.stringify(law);
    let sampler = this.samplers.get(key);
    if (sampler === undefined) {
      sampler = new Sampler(law);
      this.samplers.set(key, sampler);
    }
    return sampler;
  }
}
