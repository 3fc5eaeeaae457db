import js from '@eslint/js';
import ts from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

// The cleaner is the only way into the document, and nothing is evaluated (SECURITY of the README).
const banned = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Untrusted HTML reaches the document through body/ only.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Untrusted HTML reaches the document through body/ only.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe/]',
    message: 'Lit’s unsafe directives are banned.',
  },
  // A page that embeds an article may have replaced these (src/platform.ts).
  {
    selector: 'MemberExpression[object.name="Array"][property.name="from"]',
    message: 'Prototype.js and MooTools replace Array.from: spread the iterable, or write a loop.',
  },
  {
    selector: 'MemberExpression[object.name="Object"][property.name="keys"]',
    message: 'Prototype.js 1.6 counts inherited names among the keys: take getOwnPropertyNames.',
  },
  {
    selector: 'CallExpression[callee.property.name="toISOString"]',
    message: 'Datejs replaces toISOString.',
  },
  {
    selector: 'CallExpression[callee.property.name="entries"][arguments.length=0]',
    message: 'Prototype.js replaces entries of arrays: write a loop.',
  },
  {
    selector:
      ':matches(BinaryExpression[operator="instanceof"][right.name=/^(Element|Event)$/], ClassDeclaration[superClass.name=/^(Element|Event|CustomEvent)$/], NewExpression[callee.name=/^(Event|CustomEvent)$/])',
    message: 'MooTools replaces Event and Element: take them from platform.ts.',
  },
];

export default ts.config(
  // Projects of their own, which are installed elsewhere (npm run test:frameworks).
  { ignores: ['dist/', 'node_modules/', '.tmp/', 'custom-elements.json', 'test/frameworks/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [...ts.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      eqeqeq: 'error',
      // Control characters are what several of our patterns are there to find.
      'no-control-regex': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...banned],
      'no-console': ['error', { allow: ['info', 'warn'] }],
    },
  },
  // The one line that parses into an inert template.
  { files: ['src/body/parse/parse-body.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's semantic-dom-diff types `.equal()` as a promise, which it is not.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'demo/**/*.js', 'test/pages/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'URLSearchParams',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'fetch',
          'document',
          'window',
          'customElements',
          'performance',
          'localStorage',
          'location',
          'requestAnimationFrame',
          'navigator',
          'AbortController',
          'addEventListener',
          'TextEncoder',
          'structuredClone',
        ].map(name => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortSignal',
          'atob',
          'Blob',
          'btoa',
          'clearTimeout',
          'CompressionStream',
          'CSS',
          'CSSStyleSheet',
          'DecompressionStream',
          'DOMParser',
          'Event',
          'File',
          'FileReader',
          'getComputedStyle',
          'history',
          'HTMLElement',
          'matchMedia',
          'MutationObserver',
          'Node',
          'NodeFilter',
          'Response',
          'sessionStorage',
          'TextDecoder',
          'XMLHttpRequest',
        ].map(name => [name, 'readonly']),
      ),
    },
  },
);
