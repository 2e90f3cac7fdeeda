import type { Output } from './output.js';
import { plainLine } from './plain-line.js';
import type { Quote } from './quote.js';
import { wrapText } from './wrap-text.js';

const longest = 400;

/** A quote in quotation marks with its `path:line` below, and page, slide or time where the file has such; what is very long is cut. */
export function describeQuote(
  { quote, fileLine, place, note }: Quote,
  { columns, paint }: Output,
): string {
  const whole = plainLine(quote);
  const text =
    whole.length > longest ? `${whole.slice(0, longest).replace(/\s*\S*$/, '')} …` : whole;
  const at = place === null ? '' : `, ${place}`;
  const where = wrapText(`${plainLine(note.path)}:${fileLine}${at}`, columns, '      ');
  return `${wrapText(`“${text}”`, columns, '    ', '     ')}\n${paint.dim(where)}`;
}
