import { html, nothing, svg, type TemplateResult } from 'lit';
import { colour } from '../core/model-svg.ts';
import type { ColourToken } from '../core/model.ts';
import type { Glyph } from './glyph-layout.ts';

/** Draws a glyph over the full width of its place, 16 px high. The numbers stand beside it, so it is silent. */
export function drawGlyph(glyph: Glyph, token: ColourToken): TemplateResult {
  const ink = colour(token);
  return html`<svg class="glyph" width="100%" height="16" aria-hidden="true" focusable="false">
    ${glyph.targetsAt.map(
      (at) => svg`<line x1=${`${at}%`} x2=${`${at}%`} y1="1" y2="15" stroke=${colour('ink')} stroke-width="1.5" stroke-dasharray="1.5 2"></line>`,
    )}
    ${
      glyph.meanAt === null
        ? nothing
        : svg`
          <rect x=${`${glyph.from!}%`} width=${`${Math.max(0, glyph.to! - glyph.from!)}%`} y="6.5" height="3" fill=${ink}></rect>
          <circle cx=${`${glyph.meanAt}%`} cy="8" r="4" fill=${ink}></circle>`
    }
  </svg>`;
}
