import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { deterministicCode } from './tools/lint/deterministic-code.js';

const typed = { files: ['**/*.ts'] };

export default [
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, ...typed })),
  {
    ...typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 400],
      eqeqeq: 'error',
      // The compiler knows the globals.
      'no-undef': 'off',
      // Published coefficients are written with all their printed digits; rounding them is the language's, the same everywhere.
      'no-loss-of-precision': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  ...deterministicCode,
  ...[lit['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended].map((config) => ({
    ...config,
    files: ['ui/**/*.ts'],
  })),
  {
    files: ['ui/**/*.ts', 'tests/**/*.browser.test.ts'],
    // Lit binds `@click=${this.run}` to the element by itself.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    // Stand-ins for asynchronous functions often have nothing to wait for.
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', module: 'writable', require: 'readonly' } },
  },
];
