import { html, LitElement, type TemplateResult } from 'lit';
import { expect, test } from 'vitest';
import { Store } from '../../../ui/state/store.ts';
import { StoreController } from '../../../ui/state/store-controller.ts';

const store = new Store({ shown: 1, other: 1 });

class Follower extends LitElement {
  renders = 0;
  readonly followed = new StoreController(this, store, (state) => state.shown);

  protected override render(): TemplateResult {
    this.renders++;
    return html`${this.followed.value}`;
  }
}
customElements.define('test-follower', Follower);

test('renders once for its own part and not at all for another', async () => {
  const follower = new Follower();
  document.body.append(follower);
  await follower.updateComplete;
  expect(follower.renders).toBe(1);
  store.update((state) => ({ ...state, other: 2 }));
  await follower.updateComplete;
  expect(follower.renders).toBe(1);
  store.update((state) => ({ ...state, shown: 2 }));
  await follower.updateComplete;
  expect(follower.renders).toBe(2);
  expect(follower.renderRoot.textContent).toBe('2');
  follower.remove();
});

test('an element that left is not told any more, and catches up when it returns', async () => {
  const before = store.listenerCount;
  const follower = new Follower();
  document.body.append(follower);
  await follower.updateComplete;
  expect(store.listenerCount).toBe(before + 1);
  follower.remove();
  expect(store.listenerCount).toBe(before);
  store.update((state) => ({ ...state, shown: 42 }));
  document.body.append(follower);
  await follower.updateComplete;
  expect(follower.renderRoot.textContent).toBe('42');
  follower.remove();
});
