import { expect, test } from 'vitest';
import { keysOf, writtenKeys } from '../../../ui/app/shortcuts.ts';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test('Ctrl and Command are the same, letters do not depend on case', () => {
  expect(keysOf({ ...plain, key: 'Enter', ctrlKey: true })).toBe('Mod+Enter');
  expect(keysOf({ ...plain, key: 'Enter', metaKey: true })).toBe('Mod+Enter');
  expect(keysOf({ ...plain, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+z');
  expect(keysOf({ ...plain, key: '?', shiftKey: true })).toBe('?');
});

test('keys are written as they are printed on the keyboard', () => {
  expect(writtenKeys('Mod+Shift+z', false)).toBe('Ctrl + Shift + Z');
  expect(writtenKeys('Mod+Enter', true)).toBe('⌘ + Enter');
});
