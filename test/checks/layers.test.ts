import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The project's own rules on text that is in no file, so without the rules that need types. */
const eslint = new ESLint({
  overrideConfig: { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] },
});

const rulesBrokenBy = async (filePath: string, code: string): Promise<(string | null)[]> => {
  const results = await eslint.lintText(`${code}\n`, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
};

const refused: readonly (readonly [file: string, code: string])[] = [
  ['src/model/message.ts', "export * from '../query/filters.ts';"],
  ['src/query/filters.ts', "export * from '../source/endpoint-source.ts';"],
  ['src/query/zone/filters.ts', "export * from '../../rows/row-provider.ts';"],
  ['src/format/number.ts', "export * from '../i18n/strings.ts';"],
  ['src/content/fill.ts', "export { x } from '../format/number.ts';"],
  ['src/rows/row-provider.ts', "export type Source = import('../source/endpoint-source.ts').Source;"],
  ['src/export/export-job.ts', "export const load = () => import('../source/endpoint-source.ts');"],
  ['src/i18n/strings.ts', "export * from '../format/number.ts';"],
  ['src/source/decode.ts', "export * from '../elements/wa-report/wa-report.ts';"],
  ['src/source/decode.ts', "export * from '../index.ts';"],
  ['src/model/message.ts', "export * from 'valibot';"],
  ['src/rows/row-provider.ts', "export * from 'node:fs';"],
  ['src/query/filters.ts', "export * from 'lit/html.js';"],
  ['src/elements/wa-report/wa-report.ts', "export * from 'ky';"],
  ['src/elements/wa-report/wa-report.ts', "export * from '@lit-labs/virtualizer';"],
  ['src/elements/wa-report/wa-report.ts', "export const load = () => import('libphonenumber-js/min');"],
  ['src/source/endpoint-source.ts', "export * from 'date-fns';"],
  ['src/elements/wa-report/wa-report.ts', "export * from 'lit/directives/style-map.js';"],
  ['src/elements/wa-report/wa-report.ts', "export * from 'lit/directives/unsafe-html.js';"],
  ['src/elements/wa-report/wa-report.ts', 'export const clear = (node: Element) => (node.innerHTML = "");'],
  ['src/model/status.ts', 'export enum Status { Read }'],
];

const refusedGlobals: readonly (readonly [file: string, code: string])[] = [
  ['src/query/filters.ts', 'export const title = document.title;'],
  ['src/query/filters.ts', 'export const title = globalThis.document.title;'],
  ['src/format/number.ts', 'export const language = navigator.language;'],
  ['src/source/endpoint-source.ts', 'export const kept = localStorage;'],
  ['src/export/csv-encoder.ts', 'export const link = document.createElement("a");'],
  ['src/elements/wa-report/wa-report.ts', 'export const query = location.search;'],
  ['src/elements/wa-report/wa-report.ts', 'export const query = window.location.search;'],
  ['src/elements/wa-report/wa-report.ts', 'export const answer = fetch("/messages");'],
];

const refusedTemplates: readonly (readonly [rule: string, template: string])[] = [
  ['lit/ban-attributes', '<p style="color: red"></p>'],
  ['lit/prefer-static-styles', '<style>p { color: red }</style>'],
  ['no-restricted-syntax', '<p .innerHTML=${text}></p>'],
];

const accepted: readonly (readonly [file: string, code: string])[] = [
  ['src/query/filters.ts', "export * from '../model/status.ts';\nexport * from 'date-fns/addDays';"],
  ['src/source/decode.ts', "export * from '../query/filters.ts';\nexport * from 'valibot';"],
  ['src/source/endpoint-source.ts', 'export const answer = fetch("/messages");'],
  ['src/export/file-sink.ts', 'export const link = document.createElement("a");'],
  ['src/elements/wa-report/wa-report.ts', "export * from '../wa-report-table/wa-report-table.ts';"],
  ['src/elements/wa-report/wa-report.ts', "export * from '../../source/endpoint-source.ts';"],
  ['src/elements/wa-report/url-state.ts', 'export const query = location.search;'],
  ['src/elements/wa-report-table/rows.ts', "export * from '@lit-labs/virtualizer/virtualize.js';"],
];

describe('the lint rules', () => {
  for (const [file, code] of refused)
    it(`refuse ${code} in ${file}`, async () => {
      assert.ok((await rulesBrokenBy(file, code)).includes('no-restricted-syntax'));
    });

  for (const [file, code] of refusedGlobals)
    it(`refuse ${code} in ${file}`, async () => {
      assert.ok((await rulesBrokenBy(file, code)).includes('no-restricted-globals'));
    });

  for (const [rule, template] of refusedTemplates)
    it(`refuse ${template} in a template`, async () => {
      const code = `import { html } from 'lit';\nexport const render = (text: string) => html\`${template}\`;`;
      assert.ok((await rulesBrokenBy('src/elements/wa-report/wa-report.ts', code)).includes(rule));
    });

  for (const [file, code] of accepted)
    it(`accept ${code} in ${file}`, async () => {
      assert.deepEqual(await rulesBrokenBy(file, code), []);
    });
});
