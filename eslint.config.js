import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** What a folder may import: the dependency rule of docs/architecture.md, told early; the project references hold it. */
const surfaces = ['office-addin', 'workbench', 'extension', 'cli'];
const forbid = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    { patterns: patterns.map((regex) => ({ regex, message: 'Against the dependency rule (docs/architecture.md).' })) },
  ],
});

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'build/**', 'coverage/**', 'test/fixtures/**'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-globals': ['error', 'alert', 'confirm', 'prompt'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "AssignmentExpression[left.property.name='innerHTML']",
          message: 'Build DOM with calls: innerHTML is a way in for markup.',
        },
        { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'Build DOM with calls.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
      eqeqeq: 'error',
    },
  },
  { files: ['core/**'], rules: forbid('^(?!\\.|zod/mini$)', `(^|/)(documents|panel|${surfaces.join('|')})/`) },
  { files: ['documents/**'], rules: forbid(`(^|/)(panel|${surfaces.join('|')})/`) },
  { files: ['panel/**'], rules: forbid(`\\.\\./(documents|${surfaces.join('|')})/`) },
  ...surfaces.map((surface) => ({
    files: [`${surface}/**`],
    rules: forbid(`\\.\\./(${surfaces.filter((other) => other !== surface).join('|')})/`),
  })),
  {
    files: ['office-addin/**'],
    plugins: { 'office-addins': officeAddins },
    // all its rules; its own list of recommended ones brings an older parser along
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
