/** A piece of text where it stands on a page: points from the lower left corner, `y` of the line that letters stand on. */
export interface PageItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
}

/** One page of a PDF as it is drawn, pieces in the order in which the file draws them. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  /** Addresses with the left and the middle of the area that leads there. */
  readonly links: readonly { readonly url: string; readonly x: number; readonly y: number }[];
}
