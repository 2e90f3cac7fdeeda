// Texts that somebody might send: words of the graph, damaged ones, syntax of other languages, any characters at all.

import { seeded } from './any-query.js';

const pieces = [
  'error budget',
  'hysteresis',
  'SREcon',
  'Lorenzo Salno',
  'Maren Vik',
  '2018',
  'toil',
  'who',
  'what',
  'which',
  'talks',
  'about',
  'spoke',
  'with',
  'since',
  'at',
  'and',
  'not',
  '?',
  '~',
  '*',
  ':',
  '^2',
  '"',
  "'",
  '\\',
  '(',
  ')',
  '[a TO b]',
  '&&',
  '||',
  '!',
  '{',
  '}',
  '/',
  '+',
  '-',
  "' OR 1=1 //",
  '}) DETACH DELETE n //',
  '$p0',
  '`id`',
  '<script>',
  '%s',
  '../',
  '\u0000',
  '\n',
  'é',
  'e\u0301',
  'ß',
  'ﬀ',
  '😀',
  '\ud800',
  '\udfff',
  '\u202e',
  '\ufeff',
  '語',
  'ى',
  'İ',
  'ı',
];

/** A text of a seed. */
export function anyString(seed: number): string {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const kind = below(4);
  const length = below(12);
  const parts = Array.from({ length }, () =>
    kind === 0
      ? String.fromCodePoint(below(0x2fff))
      : kind === 1
        ? String.fromCodePoint(below(0x10ffff))
        : (pieces[below(pieces.length)] ?? ''),
  );
  return parts.join(kind === 3 ? ' ' : '').repeat(random() < 0.02 ? 40 : 1);
}
