import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The house: which layers a folder of src may import, and which packages live there. Everything else is refused, so a
 * new dependency gets its home by being written down here. A package stands for its subpaths too.
 */
const layers = {
  model: { layers: [], packages: [] },
  query: { layers: ['model'], packages: ['date-fns', '@date-fns/utc'] },
  format: { layers: ['model'], packages: ['libphonenumber-js'] },
  content: { layers: ['model'], packages: [] },
  rows: { layers: ['model'], packages: [] },
  export: { layers: ['model'], packages: [] },
  i18n: { layers: ['model'], packages: ['lit'] },
  source: { layers: ['model', 'query'], packages: ['ky', 'valibot'] },
  elements: {
    layers: ['model', 'query', 'format', 'content', 'rows', 'export', 'i18n', 'source'],
    packages: ['lit', '@lit/task'],
  },
};
const overviewPackages = [...layers.elements.packages, 'd3-array', 'd3-shape'];
const filterPackages = [...layers.elements.packages, 'cally'];
const tablePackages = [...layers.elements.packages, '@lit-labs/virtualizer'];
const withoutDom = ['model', 'query', 'format', 'content', 'rows', 'export', 'source'];

const domGlobals = [
  ...['document', 'window', 'self', 'customElements', 'localStorage', 'sessionStorage'],
  ...['Node', 'Element', 'HTMLElement', 'ShadowRoot'],
];
const addressGlobals = ['location', 'history'];

/** Selects every way to import from a source that matches. A slash would end the pattern, hence the escape. */
const importOf = (pattern) =>
  ['ImportDeclaration', 'ImportExpression', 'ExportAllDeclaration', 'ExportNamedDeclaration', 'TSImportType']
    .map((node) => `${node}[source.value=/${pattern.replaceAll('/', '\\u002F')}/]`)
    .join(', ');
const oneOf = (names) => `(${names.join('|')})`;

const unsafe = [
  {
    selector: importOf('^lit(-html)?/directives/(style-map|unsafe-)'),
    message: 'Strict CSP and Trusted Types pages must work.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Untrusted text only ever becomes text nodes.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML)=/]',
    message: 'Untrusted text only ever becomes text nodes.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union, or an object as const.' },
];

/** What a folder may import, as no-restricted-syntax rules: no-restricted-imports would not see `import()`. */
const restrictedSyntax = (name, { layers: allowed, packages }) => {
  const others = Object.keys(layers).filter((other) => other !== name && !allowed.includes(other));
  const home = packages.length > 0 ? `(?!${oneOf(packages)}(/|$))` : '';
  return [
    ...unsafe,
    { selector: importOf(`^${home}[^.]`), message: `This package has no home in ${name}.` },
    {
      selector: importOf(
        `^(\\./)?(\\.\\./)+(${[...others.map((other) => `${other}/`), 'index\\.', 'define\\.'].join('|')})`,
      ),
      message: `${name} may import ${[...allowed, 'its own files'].join(', ')} only.`,
    },
  ];
};

const restrictedGlobals = (...names) => [
  'error',
  {
    globals: names.map((name) => ({ name, message: 'Not in this folder: see "The house" in CONTRIBUTING.' })),
    checkGlobalObject: true,
  },
];

const layer = (name) => ({
  files: [`src/${name}/**/*.ts`],
  rules: {
    'no-restricted-syntax': ['error', ...restrictedSyntax(name, layers[name])],
    'no-restricted-globals': restrictedGlobals(
      ...(name === 'source' ? [] : ['fetch', 'XMLHttpRequest']),
      ...(withoutDom.includes(name) ? domGlobals : []),
      ...(withoutDom.includes(name) && name !== 'source' ? ['navigator'] : []),
      ...addressGlobals,
    ),
  },
});

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', '.data/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      globals: { self: 'readonly', window: 'readonly' },
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A lazy file's type has no other name than import('…').
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An async method without await still turns what it throws into a rejection, as its interface promises.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Lit binds the handlers in its templates.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // Pages set properties without a compiler.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      // A dialog has to say where the focus goes.
      'lit-a11y/no-autofocus': 'off',
      'wc/no-typos': 'error',
      'wc/require-listener-teardown': 'error',
      'max-lines': ['error', 220],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...unsafe],
    },
  },
  ...Object.keys(layers).map(layer),
  {
    files: ['src/elements/wa-report-filters/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...restrictedSyntax('elements', { ...layers.elements, packages: filterPackages }),
      ],
    },
  },
  {
    files: ['src/elements/wa-report-table/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...restrictedSyntax('elements', { ...layers.elements, packages: tablePackages }),
      ],
    },
  },
  {
    files: ['src/elements/wa-report-overview/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...restrictedSyntax('elements', { ...layers.elements, packages: overviewPackages }),
      ],
    },
  },
  {
    files: ['src/elements/wa-report/url-state.ts'],
    rules: { 'no-restricted-globals': restrictedGlobals('fetch', 'XMLHttpRequest') },
  },
  {
    files: ['src/export/*-sink.ts', 'src/export/offer-download.ts'],
    rules: { 'no-restricted-globals': restrictedGlobals('fetch', 'XMLHttpRequest', ...addressGlobals) },
  },
  {
    files: ['src/elements/wa-report/state/page-address.ts'],
    rules: { 'no-restricted-globals': restrictedGlobals('fetch', 'XMLHttpRequest') },
  },
  {
    // Only here does the wire become the model: what a schema has let through may be called by its name.
    files: ['src/source/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      // node:test returns promises nobody awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['it', 'describe', 'test'] },
          ],
        },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
    },
  },
);
