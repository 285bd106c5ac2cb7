import { css } from 'lit';

export const moneyStyles = css`
  :host {
    --line: 248px;
    --column: 188px;
  }
  summary {
    line-height: 20px;
    padding: 4px 0;
    min-height: 20px;
    font-variant-numeric: tabular-nums;
  }
  h3 {
    margin: 20px 0 2px;
    font-size: 13px;
    font-weight: 600;
  }
  p {
    margin: 0 0 6px;
    max-width: 96ch;
  }
  .scroll + .muted,
  .muted + .muted {
    margin-top: 8px;
  }
  /* Same columns in every table, so that scenarios stand below each other. */
  table {
    table-layout: fixed;
    width: calc(var(--line) + var(--columns) * var(--column));
    min-width: 0;
  }
  col.line {
    width: var(--line);
  }
  th,
  td {
    vertical-align: top;
    padding: 4px 16px 4px 0;
  }
  td:last-child,
  th:last-child {
    padding-right: 0;
  }
  thead th:not(:first-child) {
    text-align: right;
    color: var(--cc-ink);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .swatch {
    width: 10px;
    height: 10px;
    margin-right: 5px;
  }
  /* Many scenarios are looked at sideways. */
  tbody th[scope='row'],
  thead th:first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    background: var(--cc-background);
  }
  .what {
    display: block;
    font-size: 12px;
    line-height: 1.4;
    color: var(--cc-muted);
  }
  tbody.named th[scope='row'] {
    padding-left: 12px;
  }
  th[scope='rowgroup'] {
    height: auto;
    padding-bottom: 0;
    border-bottom: 0;
    font-size: 12px;
    color: var(--cc-muted);
  }
  .total th,
  .total td {
    border-top: 1px solid var(--cc-control);
    border-bottom: 0;
    font-weight: 600;
  }
  /* Not added: part of the line above, or the total seen otherwise. */
  .memo th[scope='row'] {
    padding-left: 12px;
    color: var(--cc-muted);
  }
  .memo .amount {
    color: var(--cc-muted);
  }
  td {
    text-align: right;
  }
  /* Digits stand below each other, whatever the half-widths are. */
  .amount {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 64px;
    column-gap: 4px;
    white-space: nowrap;
    align-items: baseline;
  }
  .half {
    text-align: left;
  }
  .half,
  .small {
    font-size: 12px;
    font-weight: 400;
    line-height: 18px;
    color: var(--cc-muted);
  }
  /* Words and tails instead of half-widths. */
  .business .amount {
    display: block;
    white-space: normal;
  }
  .unseen,
  caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (max-width: 699px) {
    :host {
      --line: 128px;
      --column: 174px;
    }
    td {
      padding-right: 8px;
    }
  }
`;
