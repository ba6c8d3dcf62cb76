import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import typescript from 'typescript-eslint'

const root = new URL('..', import.meta.url).pathname
const kernel = ['access', 'db', 'events', 'web', 'jobs', 'files', 'i18n', 'programs'].map((room) => `lib/${room}/**`)
// instrumentation.ts: Next reads NEXT_RUNTIME there, at build time, to know what belongs to which runtime.
const programs = ['instrumentation.ts', 'lib/env.ts', 'lib/programs/**', 'prisma/**', 'tests/**', 'next.config.js']
const tests = ['tests/**', '**/*.test.ts', '**/*.test.tsx']

const navigation = {
  paths: [
    { name: 'next/link', message: 'Use Link of lib/i18n/navigation: it keeps the language.' },
    { name: 'next/navigation', importNames: ['redirect', 'permanentRedirect'], message: 'Use redirect of lib/i18n/navigation: it keeps the language.' },
  ],
}
const length = (max) => ['error', { max, skipBlankLines: true, skipComments: true, IIFEs: true }]

export default typescript.config(
  { ignores: ['.next/', '.next-test/', '.data/', 'lib/db/generated/', 'tests/output/', 'next-env.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...typescript.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers in templates and one-line callbacks are how everybody writes.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Next wants actions, pages and some settings to be async whether or not they wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['lib/**/*.ts', 'prisma/**/*.ts'], rules: { 'max-lines-per-function': length(40) } },
  { files: ['**/*.tsx'], ...hooks.configs.flat['recommended-latest'] },
  { files: ['**/*.tsx'], ...a11y.flatConfigs.strict },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': length(100) } },
  {
    files: ['app/**', 'components/**', 'lib/**', '*.js', '*.ts'],
    rules: {
      'no-restricted-imports': ['error', navigation],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'The environment is read once, in lib/env.ts.' }],
    },
  },
  {
    files: ['components/**', 'lib/**'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports: default only where Next demands it.' }] },
  },
  { files: ['app/**', 'components/**', 'lib/**', 'prisma/**'], ignores: [...kernel, ...tests], rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] } },
  // The kit knows no language: its link is given addresses that navigation has made; an entry of a menu, in the browser, follows that of the page.
  { files: ['lib/i18n/navigation.{ts,tsx}', 'components/ui/link.tsx', 'components/ui/frame/nav-entry.tsx'], rules: { 'no-restricted-imports': 'off' } },
  // next-intl finds its settings by their default export.
  { files: ['lib/i18n/request.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: programs, rules: { 'no-restricted-properties': 'off' } },
  { files: tests, rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.{js,mjs}'], ...typescript.configs.disableTypeChecked },
)
