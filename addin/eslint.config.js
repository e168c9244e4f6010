import tseslint from 'typescript-eslint';
import { wordsRule } from './build/wordsRule.mjs';

// The folders of src from which each folder may import. References point inward, as in functions/.
const mayImport = {
  domain: ['catalogue'],
  catalogue: [],
  messages: ['domain', 'catalogue'],
  host: ['domain', 'catalogue'],
  api: ['domain'],
  auth: ['domain', 'catalogue', 'messages', 'host', 'api'],
  launchevent: ['domain', 'catalogue', 'messages', 'host'],
  taskpane: ['domain', 'catalogue', 'messages', 'host', 'api', 'auth'],
  page: ['domain', 'catalogue', 'messages', 'host', 'api', 'auth', 'taskpane'],
};

const typescript = ['{src,test,manifest,playground,benchmarks}/**/*.{ts,tsx}'];
const everything = [...typescript, '*.{js,ts}', '{build,benchmarks,playground,public}/**/*.{js,mjs,mts}'];

const layers = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.{ts,tsx}'],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: Object.keys(mayImport)
        .filter((other) => other !== folder && !allowed.includes(other))
        .map((other) => ({ regex: `^(\\.\\./)+${other}/`, message: `src/${folder} must not import from src/${other}.` })),
    }],
  },
}));

const forbid = (name, message) => ({ name, message });
const missingInOutlook = ['alert', 'confirm', 'prompt', 'history'].map((name) => forbid(name, 'It does not work inside Outlook.'));
const office = forbid('Office', 'Only src/host may use Office.');
const officeElsewhere = ['TSQualifiedName[left.name="Office"]', 'MemberExpression[property.name="Office"]']
  .map((selector) => ({ selector, message: office.message }));
// A call to Outlook may throw, answer late or never answer. src/host/officeCalls.ts has the deadlines.
const wrappers = 'CallExpression[callee.name=/^(callOffice|readValue|runOffice|readProperty|readOrDefault|quietly|whenReady)$/]';
const officeMethod = '/(Async$|^isSetSupported$|^convertTo(Local|Utc)ClientTime$|^messageParent$)/';
const bareCalls = [
  `CallExpression[callee.property.name=${officeMethod}]`,
  'CallExpression[callee.object.property.name="roamingSettings"]',
].map((selector) => ({
  selector: `${selector}:not(${wrappers} *)`,
  message: 'Call Outlook through callOffice, readValue, runOffice, readProperty or readOrDefault, which have a deadline.',
}));
const fetching = forbid('fetch', 'Only src/api may use fetch.');

export default tseslint.config(
  {
    ignores: [
      'dist/', 'dist-local/', 'node_modules/', 'src/api/schema.d.ts', 'src/launchevent/templates.ts', 'src/catalogue/',
      'manifest/catalogue.ts',
      '!src/catalogue/arguments.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: typescript })),
  {
    files: everything,
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-len': ['error', { code: 140 }],
      'no-nested-ternary': 'error',
    },
  },
  {
    files: typescript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...missingInOutlook, office, fetching],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'playground/app/**/*.{ts,tsx}'],
    // HTML's own names, the stand-ins of tests, and words that Outlook itself would show.
    ignores: ['**/*.test.{ts,tsx}', 'src/domain/invites/body/**', 'src/host/**/fake*.ts'],
    plugins: { oneonone: { rules: { 'words-from-the-catalogue': wordsRule } } },
    rules: { 'oneonone/words-from-the-catalogue': 'error' },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...officeElsewhere] } },
  {
    files: ['src/host/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...missingInOutlook, fetching], 'no-restricted-syntax': 'off' },
  },
  { files: ['src/host/**/*.ts'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', ...bareCalls] } },
  { files: ['{playground,test/journeys}/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': ['error', office] } },
  { files: ['src/api/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...missingInOutlook, office] } },
  // A test that asserts a missing value fails, as it should.
  { files: ['**/*.{test,journey}.{ts,tsx}'], rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  ...layers,
);
