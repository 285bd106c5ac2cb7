import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  figure {
    margin: 0;
    min-height: 40px;
  }
  h3 {
    margin: 0;
    font-size: var(--cc-text-body);
    font-weight: 600;
  }
  p {
    margin: 0;
  }
  .subtitle {
    color: var(--cc-muted);
    font-size: 12px;
    margin-bottom: 8px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .legend {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0 0 8px;
    padding: 0;
    font-size: 12px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .picture {
    outline-offset: 4px;
    line-height: 0;
  }
  .picture:focus-visible {
    outline: 2px solid var(--cc-accent);
  }
  .picture svg {
    display: block;
    max-width: 100%;
    overflow: visible;
    font-variant-numeric: tabular-nums;
  }
  .tip {
    min-height: 18px;
    font-size: 12px;
    color: var(--cc-ink);
    font-variant-numeric: tabular-nums;
  }
  details {
    font-size: 12px;
    color: var(--cc-muted);
  }
  summary {
    cursor: pointer;
    display: inline-block;
    min-height: 24px;
    line-height: 24px;
  }
  summary::before {
    content: '▸ ';
  }
  details[open] summary::before {
    content: '▾ ';
  }
  summary:focus-visible,
  .scroll:focus-visible {
    outline: 2px solid var(--cc-accent);
  }
  .scroll {
    max-height: 320px;
    overflow: auto;
  }
  table {
    border-collapse: collapse;
    color: var(--cc-ink);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: right;
    padding: 0 12px 0 0;
    height: 26px;
    white-space: nowrap;
    border-bottom: 1px solid var(--cc-hairline);
    font-weight: 400;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--cc-background);
    color: var(--cc-muted);
  }
  th:first-child {
    text-align: left;
  }
`;
