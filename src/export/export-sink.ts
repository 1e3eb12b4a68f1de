/** Where an export's bytes are kept. Parts come in order, one at a time. */
export interface ExportSink {
  write(part: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Keeps what was written, under a name that is known only now: a file that is not whole is named so. */
  close(fileName: string): Promise<void>;
  /** Keeps nothing. */
  abort(): Promise<void>;
}
