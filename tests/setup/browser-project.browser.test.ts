import { releaseProxy, wrap } from 'comlink';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { expect, test } from 'vitest';
import type { Echo } from './echo-worker.ts';

@customElement('test-greeting')
class Greeting extends LitElement {
  @property({ type: String }) name = 'nobody';

  override render(): unknown {
    return html`Hello, ${this.name}`;
  }
}

// With the wrong class-field or decorator setting this compiles, renders once and then never again.
test('an element renders again when a property changes', async () => {
  const greeting = document.createElement('test-greeting') as Greeting;
  document.body.append(greeting);
  await greeting.updateComplete;
  expect(greeting.shadowRoot?.textContent).toBe('Hello, nobody');
  greeting.name = '预演';
  await greeting.updateComplete;
  expect(greeting.shadowRoot?.textContent).toBe('Hello, 预演');
  greeting.remove();
});

test('a module worker written in TypeScript answers', async () => {
  const worker = new Worker(new URL('./echo-worker.ts', import.meta.url), { type: 'module' });
  const echo = wrap<Echo>(worker);
  expect(await echo.shout('yuyan')).toBe('YUYAN');
  echo[releaseProxy]();
  worker.terminate();
});

test('Chinese text has a font of its own', () => {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) throw new Error('no canvas');
  const width = (text: string, font: string): number => {
    canvas.font = `20px ${font}`;
    return canvas.measureText(text).width;
  };
  // Full-width characters are exactly as wide as the font size; the box drawn for a missing one is narrower.
  expect(width('预', 'sans-serif')).toBeCloseTo(20, 1);
});
