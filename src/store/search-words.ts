import { fold } from '../text/fold.js';

/** The words of a text or of a query as search compares them: lower case, without accents, letters and digits. */
export function searchWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
