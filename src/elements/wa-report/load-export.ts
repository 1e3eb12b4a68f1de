/** What only an export needs, in a file of its own. */
export const loadExport = (): Promise<typeof import('./export-controller.ts')> =>
  import('./export-controller.ts');
