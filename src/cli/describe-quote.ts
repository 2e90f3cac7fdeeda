import type { Output } from './output.js';
import { plainLine } from './plain-line.js';
import type { Quote } from './quote.js';
import { wrapText } from './wrap-text.js';

const longest = 400;

/** A quote in quotation marks with its `path:line` below; what is very long is cut. */
export function describeQuote(
  { quote, fileLine, note }: Quote,
  { columns, paint }: Output,
): string {
  const whole = plainLine(quote);
  const text =
    whole.length > longest ? `${whole.slice(0, longest).replace(/\s*\S*$/, '')} …` : whole;
  const place = wrapText(`${plainLine(note.path)}:${fileLine}`, columns, '      ');
  return `${wrapText(`“${text}”`, columns, '    ', '     ')}\n${paint.dim(place)}`;
}
