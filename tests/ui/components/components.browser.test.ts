import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CcButton } from '../../../ui/components/cc-button.ts';
import { CcDialog } from '../../../ui/components/cc-dialog.ts';
import { CcDrawer } from '../../../ui/components/cc-drawer.ts';
import { CcIcon } from '../../../ui/components/cc-icon.ts';
import { CcMenu } from '../../../ui/components/cc-menu.ts';
import { CcNumberField } from '../../../ui/components/cc-number-field.ts';
import { CcSelect } from '../../../ui/components/cc-select.ts';
import { iconUrl } from '../../../ui/components/web-awesome.ts';
import { localizer } from '../../../ui/i18n/localizer.ts';
import { accessibilityProblems, find, findAll, mount, settle } from '../fixtures/page.ts';

beforeEach(async () => localizer.use('en'));

function numberField(): CcNumberField {
  const field = new CcNumberField();
  Object.assign(field, { label: 'Agents', value: 7, max: 20, problem: 'Enter 0 to 20.' });
  return field;
}

test('button: named by its words, reachable and pressed by the keyboard', async () => {
  const button = new CcButton();
  button.textContent = 'Run';
  await mount(button);
  expect(await accessibilityProblems()).toEqual([]);
  let pressed = 0;
  button.addEventListener('click', () => pressed++);
  await userEvent.tab();
  await userEvent.keyboard('{Enter} ');
  expect(pressed).toBe(2);
  button.disabled = true;
  await settle(button);
  find(button, 'button').click();
  expect(pressed).toBe(2);
});

test('number field: typing, arrows, bounds, Escape', async () => {
  const field = await mount(numberField());
  const told: number[] = [];
  field.addEventListener('cc-change', (event) => {
    const { value } = (event as CustomEvent<{ value: number }>).detail;
    told.push(value);
    field.value = value;
  });
  expect(await accessibilityProblems()).toEqual([]);
  const input = find<HTMLInputElement>(field, 'input');
  await userEvent.fill(input, '12');
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
  expect(told).toEqual([12, 13, 14, 13]);
  await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(told.at(-1)).toBe(20);
  for (const bad of ['21', '-1', 'x', '', '3.5', '1e1']) {
    await userEvent.fill(input, bad);
    await userEvent.keyboard('{Enter}');
    await settle(field);
    expect(find(field, '[role=alert]').textContent, bad).toBe('Enter 0 to 20.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  }
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await settle(field);
  expect(input.value).toBe('20');
  expect(findAll(field, '[role=alert]')).toEqual([]);
  expect(told.length).toBe(5);
});

test('number field: full-width signs and decimal commas are understood', async () => {
  const field = numberField();
  field.decimals = 1;
  await mount(field);
  const told: number[] = [];
  field.addEventListener('cc-change', (event) => told.push((event as CustomEvent<{ value: number }>).detail.value));
  const input = find<HTMLInputElement>(field, 'input');
  for (const text of ['8,5', '9％', ' 10.5 ']) {
    await userEvent.fill(input, text);
    await userEvent.keyboard('{Enter}');
  }
  expect(told).toEqual([8.5, 9, 10.5]);
});

test('number field: shows a refused edit no longer', async () => {
  const field = await mount(numberField());
  field.addEventListener('cc-change', (event) => event.preventDefault());
  const input = find<HTMLInputElement>(field, 'input');
  await userEvent.fill(input, '9');
  await userEvent.keyboard('{Enter}');
  expect(input.value).toBe('7');
});

test('select: labelled, and follows its value', async () => {
  const select = new CcSelect();
  Object.assign(select, { label: 'Language', value: 'b', options: [{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }] });
  await mount(select);
  expect(await accessibilityProblems()).toEqual([]);
  const native = find<HTMLSelectElement>(select, 'select');
  expect(native.value).toBe('b');
  let told = '';
  select.addEventListener('cc-change', (event) => (told = (event as CustomEvent<{ value: string }>).detail.value));
  await userEvent.selectOptions(native, 'a');
  expect(told).toBe('a');
  select.value = 'b';
  await settle(select);
});

test('menu: opens and chooses by the keyboard', async () => {
  const menu = new CcMenu();
  Object.assign(menu, { label: 'File', items: [{ id: 'open', label: 'Open' }, { id: 'sample', label: 'Sample' }] });
  await mount(menu);
  const chosen: string[] = [];
  menu.addEventListener('cc-select', (event) => chosen.push((event as CustomEvent<{ id: string }>).detail.id));
  expect(await accessibilityProblems()).toEqual([]);
  find(menu, 'button').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => find(menu, 'wa-dropdown').hasAttribute('open')).toBe(true);
  await settle(menu);
  expect(await accessibilityProblems()).toEqual([]);
  // The list takes the focus a frame after it is shown; a key pressed before that would move nothing.
  await expect.poll(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('value')).toBe('open');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => chosen).toEqual(['sample']);
});

for (const [name, make] of [['dialog', () => new CcDialog()], ['drawer', () => new CcDrawer()]] as const) {
  test(`${name}: named, closes by Escape, and its close button speaks the page's language`, async () => {
    await localizer.use('zh-hans');
    const panel = make();
    panel.label = '说明';
    panel.innerHTML = '<p>内容</p>';
    await mount(panel);
    panel.open = true;
    await settle(panel);
    const native = find<HTMLDialogElement>(panel, 'dialog');
    await expect.poll(() => native.open).toBe(true);
    // Opening fades in; colours are judged once it has.
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    await expect.poll(() => accessibilityProblems()).toEqual([]);
    expect(findAll(panel, '[aria-label], [label]').map((element) => element.getAttribute('aria-label') ?? element.getAttribute('label'))).toContain('关闭');
    const closed = new Promise((resolve) => panel.addEventListener('cc-close', resolve, { once: true }));
    await userEvent.keyboard('{Escape}');
    await closed;
    expect(native.open).toBe(false);
  });
}

test('icons are files of this page, a missing one too', async () => {
  const icon = new CcIcon();
  icon.name = 'plan';
  await mount(icon);
  await expect.poll(() => findAll(icon, 'svg').length).toBe(1);
  for (const name of ['plan', 'xmark', 'no-such-icon']) expect(new URL(iconUrl(name), location.href).origin).toBe(location.origin);
});
