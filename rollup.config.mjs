import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import { resolve as resolvePath } from 'node:path';
import license from 'rollup-plugin-license';

/**
 * Lit's Trusted Types policy is ours: two copies of Lit on one page cannot both make `lit-html`, and a page allows ours
 * by name, once, for all that needs one.
 */
const ownPolicy = {
  name: 'own-policy',
  transform(code, id) {
    if (!/\/lit-html\/.*lit-html\.js$/.test(id)) return null;
    const renamed = code.replace(/\w+\.createPolicy\((["'])lit-html\1,\s*\{[^}]*\}\)/, 'trustedTypesPolicy');
    if (renamed === code) this.error('Lit makes its Trusted Types policy in another way now');
    const policy = `${import.meta.dirname}/dist/elements/trusted-types-policy.js`;
    return { code: `import { trustedTypesPolicy } from '${policy}';\n${renamed}`, map: null };
  },
};

/** The calendar's tags have our prefix: a page may bring the same library, and no tag can be defined twice. */
const ownCalendarTags = {
  name: 'own-calendar-tags',
  transform(code, id) {
    if (!/\/cally\/|\/dist\/elements\/wa-report-filters\//.test(id)) return null;
    return {
      code: code.replace(/\bcalendar-(?=(ctx|date|month|multi|range|select-\w+)\b)/g, 'wa-report-calendar-'),
      map: null,
    };
  },
};

/** Where the worker is a file beside the others, and a page may load it from elsewhere. */
const ownWorker = {
  name: 'own-worker',
  resolveId: (id, importer) =>
    id.endsWith('/open-worker.js') ? resolvePath(importer, '../open-cdn-worker.js') : null,
};

const shortNames = new Map();
const shortName = (name) => {
  if (!shortNames.has(name)) shortNames.set(name, `_${shortNames.size.toString(36)}_`);
  return shortNames.get(name);
};

/** What the virtualizer means to be private, which no minifier can know. Worth 0.6 KB. */
const shortPrivateNames = {
  name: 'short-private-names',
  transform(code, id) {
    if (!id.includes('/@lit-labs/virtualizer/')) return null;
    return { code: code.replace(/\b_[a-z]\w+/g, shortName), map: null };
  },
};

/** Every tagged template below a syntax tree. */
const templatesIn = (node) => {
  if (!node || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap(templatesIn);
  return node.type === 'TaggedTemplateExpression' ? [node, ...inside] : inside;
};

/** What no minifier of JavaScript dares to touch: our styles, and the indentation of our templates. Worth 0.8 KB. */
const tightTemplates = {
  name: 'tight-templates',
  transform(code, id) {
    if (!id.startsWith(`${import.meta.dirname}/dist/`)) return null;
    const texts = templatesIn(this.parse(code))
      .filter(({ tag }) => ['html', 'svg', 'css'].includes(tag.name))
      .flatMap(({ tag, quasi }) => quasi.quasis.map(({ start, end }) => ({ tag, start, end })))
      .sort((a, b) => b.start - a.start);
    const tightened = texts.reduce((whole, { tag, start, end }) => {
      const text = whole.slice(start, end);
      const tight =
        tag.name === 'css'
          ? transformSync(text, { loader: 'css', minify: true, charset: 'utf8' }).code.trim()
          : text.replace(/[ \t\r\n]+/g, ' ');
      // An escape means another thing in a template, or nothing at all.
      if (tag.name === 'css' && tight.includes('\\')) this.error(`There is an escape in the styles of ${id}`);
      return whole.slice(0, start) + tight + whole.slice(end);
    }, code);
    return { code: tightened, map: null };
  },
};

const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 4 },
  format: {
    comments: false,
    preamble: '/*! wa-report, MIT. What else is inside: wa-report.LICENSES.txt */',
  },
});
const onwarn = (warning) => {
  throw new Error(warning.message);
};

export default [
  {
    input: { 'wa-report.min': 'dist/define.js' },
    // Lazy files may take what they share from the entry, so that a first view needs this one file only.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'wa-report-[name].js',
    },
    plugins: [
      resolve({ exportConditions: ['production'] }),
      ownPolicy,
      ownCalendarTags,
      ownWorker,
      shortPrivateNames,
      tightTemplates,
      license({ thirdParty: { output: 'dist/wa-report.LICENSES.txt' } }),
      minify,
    ],
    onwarn,
  },
  {
    // By itself: what it shares with the others would bring the elements along, and a worker has no document.
    input: 'dist/elements/wa-report/export/export-worker.js',
    output: { file: 'dist/wa-report-export-worker.js', format: 'es' },
    plugins: [resolve({ exportConditions: ['production'] }), minify],
    onwarn,
  },
];
