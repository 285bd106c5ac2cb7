import { css } from 'lit';

export const whyStyles = css`
  :host {
    display: block;
    margin-bottom: 24px;
  }
  h3 {
    margin: 0 0 8px;
    font-size: var(--cc-text-body);
    font-weight: 600;
  }
  p,
  dl {
    font-size: 12px;
    color: var(--cc-muted);
    margin: 0 0 4px;
    max-width: 76ch;
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .ask p {
    flex: 1 1 24ch;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .line {
    display: block;
    width: 100%;
    height: 3px;
    margin-top: 8px;
  }
  cc-waterfall-chart {
    margin: 16px 0 8px;
  }
  .problem {
    margin-top: 8px;
    padding: 8px 12px;
    background: var(--cc-panel);
    border-left: 3px solid var(--cc-missed);
    font-size: 12px;
    overflow-wrap: anywhere;
  }
  .problem strong {
    display: block;
    font-weight: 600;
  }
  dt {
    margin-top: 6px;
    color: var(--cc-ink);
  }
  dd {
    margin: 0 0 0 16px;
    overflow-wrap: anywhere;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
