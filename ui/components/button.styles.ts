import { css } from 'lit';

/** The outlined button of the bar, shared by the elements that draw one. */
export const buttonStyles = css`
  :host {
    display: inline-flex;
  }
  button {
    font: inherit;
    font-size: 12px;
    line-height: 1;
    min-height: 30px;
    padding: 0 12px;
    border: 1px solid var(--cc-control);
    border-radius: 4px;
    background: var(--cc-background);
    color: var(--cc-ink);
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover {
    background: var(--cc-panel);
  }
  button:focus-visible {
    outline: 2px solid var(--cc-accent);
    outline-offset: 2px;
  }
`;
