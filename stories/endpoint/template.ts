/** A WhatsApp template in one language. Its texts hold the variables `{{1}}`, `{{2}}`… */
export interface Template {
  readonly id: number;
  readonly name: string;
  readonly language: string;
  readonly category: string;
  readonly header: TemplatePart | null;
  readonly body: string;
  readonly footer: string | null;
  readonly buttons: readonly TemplatePart[];
}

/** A header or a button: `type` says which of WhatsApp's kinds. */
export interface TemplatePart {
  readonly type: string;
  readonly label?: string;
  readonly text?: string;
  readonly url?: string;
  readonly fileName?: string;
  readonly number?: string;
  readonly code?: string;
}
