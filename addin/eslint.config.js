import tseslint from 'typescript-eslint';

// What a folder of src may import from src. Everything points inward, as in functions/.
const mayImport = {
  domain: [],
  messages: ['domain'],
  host: ['domain'],
  api: ['domain'],
  auth: ['host', 'api', 'messages'],
  launchevent: ['domain', 'messages', 'host'],
  taskpane: ['domain', 'messages', 'host', 'api', 'auth'],
  page: ['domain', 'messages', 'host', 'api', 'auth', 'taskpane'],
};

const ours = ['{src,test,manifest,playground,benchmarks}/**/*.{ts,tsx}'];

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

const forbidden = (name, message) => ({ name, message });
const deadInOutlook = ['alert', 'confirm', 'prompt', 'history'].map((name) => forbidden(name, 'It is dead inside Outlook.'));
const office = forbidden('Office', 'Only src/host names Office.');
const fetching = forbidden('fetch', 'Only src/api fetches.');

export default tseslint.config(
  { ignores: ['dist/', 'dist-local/', 'node_modules/', 'src/api/schema.d.ts'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ours })),
  {
    files: ours,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...deadInOutlook, office, fetching],
    },
  },
  { files: ['src/host/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...deadInOutlook, fetching] } },
  { files: ['{playground,test/journeys}/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': ['error', office] } },
  { files: ['src/api/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...deadInOutlook, office] } },
  { files: ['**/*.{test,journey}.{ts,tsx}'], rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  ...layers,
);
