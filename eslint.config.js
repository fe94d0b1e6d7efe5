import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

const noClockNoChance = ['error',
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time is an argument or the Clock port.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument or the Clock port.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Chance is an argument: a seeded generator.' },
];
const noModuleMocks = { selector: "CallExpression[callee.object.name='jest'][callee.property.name='mock']", message: 'Pass a fake; modules are never mocked.' };
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };

export default ts.config(
  { ignores: ['**/node_modules/', '**/dist/', '**/.artefacts/', '.cache/', 'data/', 'problems/catalogue/*/*/solutions/', 'tests/programs/*/*/', 'tests/programs/{go,typescript}/', 'tests/architecture/bad/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', noModuleMocks, noDefaultExport],
      complexity: ['error', 10],
      'max-lines': ['error', 300],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Numbers read well in sentences; the rule is for objects that would print as [object Object].
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A port promises; an adapter that need not wait keeps the promise all the same, and its throw becomes a rejection.
      '@typescript-eslint/require-await': 'off',
      // zod gives a schema and its type one name on purpose.
      '@typescript-eslint/no-redeclare': 'off',
      // Types of records that come from outside are written as they are.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['server/src/domain/**/*.ts', 'problems/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': [...noClockNoChance, noModuleMocks, noDefaultExport] },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts', 'server/src/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
    },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    languageOptions: { globals: globals.browser },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      // A region that scrolls must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'], tags: [] }],
    },
  },
  // Command line tools speak on standard output, scripts too.
  { files: ['server/src/cli/**/*.ts', 'problems/src/build-artefacts.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.config.{ts,js}'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node }, rules: { 'max-lines': ['error', 300] } },
);
