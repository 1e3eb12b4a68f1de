/** Where an export's bytes are kept. Parts come in order, one at a time. */
export interface ExportSink {
  /** Takes the bytes over. May resolve before they are on disk; then a later call fails where they could not be. */
  write(part: Uint8Array<ArrayBuffer>): Promise<void>;
  /**
   * Keeps what was written, under a name that is known only now: a file that is not whole is named so. Resolves with
   * the name it is kept under, since the reader may have chosen another for a whole file.
   */
  close(fileName: string, isWhole: boolean): Promise<string>;
  /** Keeps nothing. */
  abort(): Promise<void>;
}
