import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { spreadsheetPrograms } from '../engines/programs.ts';

/** What the import dialog asks for. */
export interface Opening {
  /** All at once where there are several. */
  readonly separators: string;
  readonly quotedFieldAsText?: boolean;
  readonly evaluateFormulas?: boolean;
  readonly trimSpaces?: boolean;
  readonly detectSpecialNumbers?: boolean;
  readonly encoding?: 'UTF-8' | 'Windows-1252';
}

/** Contents by name. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

/** Flat XML tells what each cell is; CSV tells what each cell shows, quoted where it is a text. */
const formats = {
  fods: 'fods',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true',
} as const;
const encodings = { 'UTF-8': 76, 'Windows-1252': 1 } as const;
const english = 1033;

const filter = ({ separators, ...opening }: Opening): string =>
  `CSV:${[
    [...separators].map((separator) => separator.charCodeAt(0)).join('/'),
    '"'.charCodeAt(0),
    encodings[opening.encoding ?? 'UTF-8'],
    1,
    '',
    english,
    opening.quotedFieldAsText ?? false,
    opening.detectSpecialNumbers ?? false,
    ...[false, false],
    opening.trimSpaces ?? false,
    0,
    opening.evaluateFormulas ?? false,
  ].join()}`;

const execute = promisify(execFile);

/** LibreOffice without a window, as new as on its first day. */
export class LibreOffice {
  readonly #folder: string;
  #count = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async create(): Promise<LibreOffice> {
    return new LibreOffice(await mkdtemp(join(tmpdir(), 'libreoffice-')));
  }

  /** Opens CSV files and saves each in another format; resolves with what was saved, by the same names. */
  async open(
    files: Files,
    opening: Opening,
    format: keyof typeof formats,
  ): Promise<Readonly<Record<string, string>>> {
    const folder = join(this.#folder, String((this.#count += 1)));
    const saved = join(folder, 'saved');
    await mkdir(saved, { recursive: true });
    const paths = Object.keys(files).map((name) => join(folder, `${name}.csv`));
    await Promise.all(Object.values(files).map((content, index) => writeFile(paths[index] ?? '', content)));
    await execute(spreadsheetPrograms.libreOffice.path, [
      `-env:UserInstallation=${pathToFileURL(join(this.#folder, 'profile')).href}`,
      ...['--headless', '--norestore', `--infilter=${filter(opening)}`],
      ...['--convert-to', formats[format], '--outdir', saved, ...paths],
    ]);
    const names = await readdir(saved);
    const texts = await Promise.all(names.map((name) => readFile(join(saved, name), 'utf8')));
    await rm(folder, { recursive: true });
    return Object.fromEntries(
      names.map((name, index) => [basename(name, extname(name)), texts[index] ?? '']),
    );
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
