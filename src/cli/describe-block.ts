import type { Reading } from '../../loaders/explain/reading.js';
import { describeFeature } from './describe-feature.js';
import type { Output } from './output.js';
import type { PlacedBlock } from './place-blocks.js';
import { plainLine } from './plain-line.js';
import { wrapText } from './wrap-text.js';

/** Features that are shown each way; the others add little. */
const most = 4;

/** What a block of a note was taken for, and why, in lines for people. */
export function describeBlock(
  { line, endLine, place, text, takenFor, readings }: PlacedBlock,
  { columns, paint }: Pick<Output, 'columns' | 'paint'>,
): string {
  const where = `${line === endLine ? `${line}` : `${line}-${endLine}`}${place ? `, ${place}` : ''}`;
  const words = plainLine(text);
  const head = wrapText(
    `${where}: ${words.length > 160 ? `${words.slice(0, 159)}…` : words}`,
    columns,
    '',
    '  ',
  );
  const facts = takenFor.map(({ fact, rule }) => `${fact} [${rule}]`);
  const taken = plainLine(facts.length > 0 ? facts.join('; ') : 'nothing');
  return [
    head,
    paint.green(wrapText(`= ${taken}`, columns, '  ', '    ')),
    ...readings.map((reading) =>
      paint.dim(wrapText(describeReading(reading, readings), columns, '  ', '      ')),
    ),
  ].join('\n');
}

function describeReading(
  { as, words, score, isTaken, reasons, worth }: Reading,
  all: readonly Reading[],
): string {
  const list = (sign: number) =>
    reasons
      .filter(({ weight }) => Math.sign(weight) === sign)
      .slice(0, most)
      .map(({ feature, weight }) => `${describeFeature(feature)} ${signed(weight)}`)
      .join(', ') || 'nothing';
  const isOneOfMany =
    all.filter((other) => other.as === as).length > 1 || !/^(?:talk|lesson)$/.test(as);
  const what = isOneOfMany ? `${as} "${short(plainLine(words))}"` : as;
  // A note that tells one talk has no other, whatever its lines look like; a talk that is told in prose has no heading.
  const around = worth
    ? `; worth ${worth.value.toFixed(2)}, taken from ${worth.least}${worth.value > worth.least && !isTaken ? ', but others say it or are worth more' : ''}`
    : isTaken === score > 0
      ? ''
      : '; the lines around it decided';
  return `${isTaken ? '✓' : '✗'} ${what} ${signed(score)}: for it ${list(1)}; against it ${list(-1)}${around}`;
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}

function short(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
