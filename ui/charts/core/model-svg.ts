import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Axis, ChartModel, ColourToken, CursorPoint, Dash, Mark } from './model.ts';

/** Colours are presentation attributes, not classes, so that a serialised picture keeps them. */
export function colour(token: ColourToken): string {
  return `var(--cc-${token})`;
}

const dashes: Record<Dash, string | typeof nothing> = { none: nothing, dash: '5 3', dot: '1.5 2.5' };

/** Draws a model; the element around it decides size and meaning. `cursor` is the point the keyboard stands on. */
export function drawModel(model: ChartModel, cursor: CursorPoint | null): TemplateResult<2> {
  return svg`
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke=${colour('spare')} stroke-width="1.5" stroke-opacity="0.45"></line>
      </pattern>
    </defs>
    ${model.axes.map(drawAxis)}
    ${model.marks.map(drawMark)}
    ${cursor === null ? nothing : drawCursor(cursor)}
  `;
}

function drawAxis(axis: Axis): SVGTemplateResult {
  const bottom = axis.side === 'bottom';
  return svg`<g>
    ${axis.ticks.map(
      ({ position, label }) => svg`
        ${
          axis.grid === null
            ? nothing
            : bottom
              ? svg`<line x1=${position} x2=${position} y1=${axis.grid.from} y2=${axis.grid.to} stroke=${colour('hairline')}></line>`
              : svg`<line x1=${axis.grid.from} x2=${axis.grid.to} y1=${position} y2=${position} stroke=${colour('hairline')}></line>`
        }
        <text
          x=${bottom ? position : axis.at} y=${bottom ? axis.at : position + 4}
          text-anchor=${bottom ? 'middle' : 'end'} font-size="11" fill=${colour('muted')}
        >${label}</text>`,
    )}
  </g>`;
}

function path(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function drawMark(mark: Mark): SVGTemplateResult {
  const ink = colour(mark.colour);
  switch (mark.kind) {
    case 'line':
      return svg`<path d=${path(mark.points)} fill="none" stroke=${ink} stroke-width=${mark.width}
        stroke-dasharray=${dashes[mark.dash]} stroke-opacity=${mark.opacity ?? nothing} stroke-linejoin="round"></path>`;
    case 'dot':
      return svg`<circle cx=${round(mark.x)} cy=${round(mark.y)} r=${mark.r} fill=${ink} fill-opacity=${mark.opacity}></circle>`;
    case 'area':
      return svg`<path d=${path(mark.points) + 'Z'} fill=${mark.texture === 'hatch' ? 'url(#hatch)' : ink}
        fill-opacity=${mark.opacity}></path>`;
    case 'text': {
      const words = /^(today|scenario-)/.test(mark.colour) ? `var(--cc-${mark.colour}-text)` : ink;
      return svg`<text x=${round(mark.x)} y=${round(mark.y)} text-anchor=${mark.anchor} font-size=${mark.size}
        font-weight=${mark.bold ? 600 : 400} fill=${words} paint-order="stroke" stroke="var(--cc-background)"
        stroke-width="3" stroke-linejoin="round">${mark.text}</text>`;
    }
  }
}

function drawCursor({ x, y }: CursorPoint): SVGTemplateResult {
  return svg`<circle cx=${round(x)} cy=${round(y)} r="8" fill="none" stroke=${colour('ink')} stroke-width="2"></circle>`;
}
