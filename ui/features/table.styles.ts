import { css } from 'lit';

/** Plain tables: hairlines between rows, numbers to the right, 28 px rows. */
export const tableStyles = css`
  :host {
    display: block;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  .scroll:focus-visible {
    outline: 2px solid var(--cc-accent);
  }
  table {
    border-collapse: collapse;
    min-width: 50%;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: left;
    font-weight: 400;
    height: 28px;
    padding: 2px 24px 2px 0;
    border-bottom: 1px solid var(--cc-hairline);
    vertical-align: baseline;
  }
  thead th {
    font-size: 12px;
    color: var(--cc-muted);
    vertical-align: bottom;
  }
  .number {
    text-align: right;
    white-space: nowrap;
  }
  .muted {
    color: var(--cc-muted);
    font-size: 12px;
  }
  .bad {
    color: var(--cc-missed);
    font-weight: 600;
  }
  .good {
    color: var(--cc-met);
  }
`;

/** A line that unfolds. */
export const foldStyles = css`
  summary {
    cursor: pointer;
    min-height: 28px;
    line-height: 28px;
    font-size: 12px;
    color: var(--cc-muted);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '▸ ';
  }
  details[open] > summary::before {
    content: '▾ ';
  }
  summary:hover {
    color: var(--cc-ink);
  }
  summary:focus-visible {
    outline: 2px solid var(--cc-accent);
  }
`;

/** Headings and text of a room. */
export const proseStyles = css`
  h2 {
    margin: 16px 0 4px;
    font-size: 20px;
    font-weight: 600;
    line-height: 1.35;
  }
  h3 {
    margin: 28px 0 8px;
    font-size: 13px;
    font-weight: 600;
  }
  p {
    margin: 0 0 8px;
    max-width: 72ch;
  }
  .intro {
    max-width: 96ch;
    color: var(--cc-muted);
    margin-bottom: 16px;
  }
`;
