/** A sentence of a note and its place, as reading commands ask for it. */
export interface Quote {
  readonly quote: string;
  readonly fileLine: number;
  readonly place: string | null;
  readonly note: { readonly path: string };
}

/** The selection that gives a `Quote`. */
export const quoteFields = '{ quote fileLine place note { path } }';
