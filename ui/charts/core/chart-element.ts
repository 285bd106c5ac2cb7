import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { LocaleController } from '../../i18n/localizer.ts';
import type { Reader } from '../../i18n/reader.ts';
import { chartStyles } from './chart.styles.ts';
import { moveCursor, pointAt, type CursorPosition } from './cursor.ts';
import { colour, drawModel } from './model-svg.ts';
import type { ChartModel, CursorPoint, Dash } from './model.ts';

/**
 * What all charts share: a figure with its finding, a sentence for those who do not see the picture, the picture as one
 * tab stop with a keyboard cursor, and the table of the same numbers. A chart adds its input and its layout.
 *
 * Keys: left and right between points, up and down between series, Home, End, Escape, T for the table.
 */
export abstract class ChartElement extends LitElement {
  static override styles = [chartStyles];

  @state() private width = 0;
  @state() private cursor: CursorPosition | null = null;
  @state() private tableOpen = false;
  protected readonly locale = new LocaleController(this);
  #model: ChartModel | null = null;
  #frame = 0;
  readonly #resize = new ResizeObserver((entries) => {
    const width = Math.floor(entries[0]?.contentRect.width ?? 0);
    if (width === 0 || width === this.width) return;
    // In the next frame: drawing changes the height, which must not happen while sizes are being told.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => (this.width = width));
  });

  /** The model for this width, or null while there is nothing to show. */
  protected abstract layout(width: number, reader: Reader): ChartModel | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  protected override render(): TemplateResult {
    const reader = this.locale.reader;
    const model = this.width > 0 ? this.layout(this.width, reader) : null;
    this.#model = model;
    if (model === null) return html`<figure></figure>`;
    const point = this.#point(model);
    const text = reader.messages.chart;
    return html`<figure aria-labelledby="title" aria-describedby="summary">
      <figcaption>
        <h3 id="title">${model.title}</h3>
        <p class="subtitle">${model.subtitle}</p>
      </figcaption>
      <p id="summary" class="unseen">${model.summary}</p>
      ${model.legend.length === 0 ? nothing : html`<ul class="legend">${model.legend.map(legendItem)}</ul>`}
      <div
        class="picture"
        role="group"
        aria-roledescription=${text.roleDescription}
        aria-label=${text.keyboardHint}
        tabindex="0"
        @keydown=${this.#onKey}
        @pointermove=${this.#onPointer}
        @pointerleave=${this.#clear}
        @blur=${this.#clear}
      >
        <svg width=${model.width} height=${model.height} viewBox="0 0 ${model.width} ${model.height}" aria-hidden="true" focusable="false">
          ${drawModel(model, point)}
        </svg>
      </div>
      <p class="tip" aria-live="polite">${point?.text ?? nothing}</p>
      <details ?open=${this.tableOpen} @toggle=${this.#onToggle}>
        <summary>${text.table}</summary>
        ${this.tableOpen ? dataTable(model) : nothing}
      </details>
    </figure>`;
  }

  #point(model: ChartModel): CursorPoint | null {
    if (this.cursor === null) return null;
    return model.cursor[this.cursor.series]?.[this.cursor.point] ?? null;
  }

  readonly #clear = (): void => {
    this.cursor = null;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#model === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 't') {
      this.tableOpen = !this.tableOpen;
      event.preventDefault();
      return;
    }
    const next = moveCursor(this.#model.cursor, this.cursor, event.key);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.cursor = next === 'clear' ? null : next;
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const picture = event.currentTarget as Element;
    const box = picture.getBoundingClientRect();
    if (this.#model !== null) this.cursor = pointAt(this.#model.cursor, event.clientX - box.x, event.clientY - box.y);
  };

  readonly #onToggle = (event: Event): void => {
    this.tableOpen = (event.currentTarget as HTMLDetailsElement).open;
  };
}

const legendDash: Record<Dash, string | typeof nothing> = { none: nothing, dash: '5 3', dot: '1.5 2.5' };

function legendItem({ label, colour: token, dash }: ChartModel['legend'][number]): TemplateResult {
  return html`<li>
    <svg width="24" height="8" aria-hidden="true"><line x1="0" x2="24" y1="4" y2="4" stroke=${colour(token)} stroke-width="2.25" stroke-dasharray=${legendDash[dash]}></line></svg>
    ${label}
  </li>`;
}

function dataTable({ table, title }: ChartModel): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
    <table>
      <thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>
        ${table.rows.map(
          ([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
