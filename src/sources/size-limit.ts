/** Bytes that a note may have where nobody says otherwise. Files with pictures in them are larger than their text. */
export const sizeLimits = { text: 5_000_000, document: 50_000_000 } as const;

/** The limit for a file or address by the ending of its name. */
export function sizeLimit(name: string): number {
  return /\.(?:pdf|pptx|docx)$/i.test(name) ? sizeLimits.document : sizeLimits.text;
}
