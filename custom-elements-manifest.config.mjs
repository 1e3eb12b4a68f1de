/** The tags are where TypeScript knows them too: in the element's addition to HTMLElementTagNameMap. */
const tags = new Map();
const tagNames = {
  name: 'tag-names',
  analyzePhase({ ts, node }) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
    for (const { name, type } of node.members) tags.set(type.getText(), name.text);
  },
};

const isPublic = ({ name, privacy }) => (privacy ?? 'public') === 'public' && !name?.startsWith('#');
const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** Only what a page can use, and sorted, so that a diff of the manifest is a diff of the public face. */
const publicFace = {
  name: 'public-face',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ name }) => tags.has(name));
      module.exports = module.exports.filter(({ name }) => tags.has(name));
      for (const declaration of module.declarations) {
        Object.assign(declaration, { tagName: tags.get(declaration.name), customElement: true });
        for (const [key, value] of Object.entries(declaration))
          if (Array.isArray(value)) declaration[key] = value.filter(isPublic).sort(byName);
      }
    }
    manifest.modules = manifest.modules
      .filter(({ declarations }) => declarations.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [tagNames, publicFace],
};
