import { css } from 'lit';

export const verdictBoardStyles = css`
  :host {
    display: block;
  }
  h2 {
    margin: 16px 0 0;
    font-size: 20px;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .meta {
    margin: 4px 0 16px;
    font-size: 12px;
    color: var(--cc-muted);
    font-variant-numeric: tabular-nums;
  }
  .meta .bad {
    color: var(--cc-missed);
    font-weight: 600;
  }
  .stale {
    display: flex;
    align-items: center;
    gap: 12px;
    margin: 0 0 12px;
    padding: 6px 12px;
    background: var(--cc-panel);
    font-size: 12px;
  }
  .scroll {
    /* Holds the unseen words, which would widen the page otherwise. */
    position: relative;
    overflow-x: auto;
    /* Room for the focus ring of cells at the edge. */
    margin: 0 -4px;
    padding: 0 4px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    /* Narrower columns would break their figures: many scenarios are looked at sideways. */
    min-width: calc(184px + var(--columns) * 128px);
  }
  caption,
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  col.targets {
    width: 184px;
  }
  tr {
    border-bottom: 1px solid var(--cc-hairline);
  }
  th,
  td {
    text-align: left;
    vertical-align: top;
    font-weight: 400;
    padding: 0;
  }
  thead th {
    padding: 4px 8px 10px;
  }
  thead th:first-child {
    padding-left: 0;
  }
  .scenario {
    display: flex;
    align-items: baseline;
    gap: 7px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .swatch {
    flex: none;
    width: 10px;
    height: 10px;
    border-radius: 2px;
  }
  .note {
    font-size: 12px;
    color: var(--cc-muted);
  }
  tbody th,
  tfoot th {
    padding: 8px 16px 8px 0;
  }
  .kpi {
    font-weight: 600;
  }
  .scope,
  .target {
    display: block;
    font-size: 12px;
    color: var(--cc-muted);
    font-variant-numeric: tabular-nums;
  }
  .source {
    font-size: 11px;
    border: 1px solid var(--cc-hairline);
    border-radius: 3px;
    padding: 0 4px;
    margin-left: 4px;
  }
  .cell {
    all: unset;
    box-sizing: border-box;
    display: block;
    width: 100%;
    padding: 8px 8px 7px;
    cursor: pointer;
    container-type: inline-size;
    font-variant-numeric: tabular-nums;
  }
  .score {
    padding: 8px 8px 7px;
    container-type: inline-size;
    font-variant-numeric: tabular-nums;
  }
  .rank {
    font-size: 12px;
    font-weight: 600;
    white-space: nowrap;
  }
  .cell:hover {
    background: var(--cc-panel);
  }
  .cell:focus-visible {
    outline: 2px solid var(--cc-accent);
    outline-offset: -2px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 4px;
  }
  .value {
    white-space: nowrap;
  }
  /* Where verdicts do not fit beside the values, none stands there. */
  @container (max-width: 196px) {
    :host(:not(:lang(zh))) .top {
      flex-direction: column;
    }
  }
  /* Chinese says it in less room. */
  @container (max-width: 168px) {
    .top {
      flex-direction: column;
    }
  }
  .value b {
    font-size: 15px;
    font-weight: 600;
  }
  .half,
  .difference {
    font-size: 12px;
    color: var(--cc-muted);
  }
  .difference {
    display: block;
    line-height: 18px;
  }
  .verdict {
    font-size: 12px;
    white-space: nowrap;
  }
  .met {
    color: var(--cc-met);
    font-weight: 600;
  }
  .missed {
    color: var(--cc-missed);
  }
  .undecided {
    color: var(--cc-undecided);
  }
  .glyph {
    display: block;
    margin: 2px 0;
  }
  /* Intervals tighten as replications arrive. */
  .glyph rect,
  .glyph circle {
    transition:
      x 0.25s,
      width 0.25s,
      cx 0.25s;
  }
  @media (max-width: 699px) {
    table {
      table-layout: auto;
    }
    col.targets {
      width: 108px;
    }
    .scenario {
      width: 132px;
    }
    tbody th,
    tfoot th {
      position: sticky;
      left: -4px;
      z-index: 1;
      min-width: 100px;
      padding-right: 8px;
      background: var(--cc-background);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .glyph rect,
    .glyph circle {
      transition: none;
    }
  }
  .legend {
    margin: 8px 0 0;
    font-size: 11px;
    color: var(--cc-muted);
  }
`;
