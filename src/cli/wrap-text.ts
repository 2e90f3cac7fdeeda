import { displayWidth } from './display-width.js';

/** Breaks a text into lines of at most `width` columns, the first led by `first`, the others by `rest`. Breaks between
 * words; a word that is wider than a line is cut. */
export function wrapText(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  const room = () => Math.max(width - displayWidth(line), 1);
  const endLine = () => {
    lines.push(line.trimEnd());
    line = rest;
    isEmpty = true;
  };
  for (let word of text.split(' ')) {
    if (!isEmpty) {
      if (displayWidth(word) < room()) line += ' ';
      else endLine();
    }
    while (displayWidth(word) > room()) {
      const part = fitting(word, room());
      line += part;
      word = word.slice(part.length);
      endLine();
    }
    line += word;
    isEmpty = false;
  }
  endLine();
  return lines.join('\n');
}

/** The longest start of a word that takes at most `width` columns, one character at least. */
function fitting(word: string, width: number): string {
  let taken = '';
  for (const character of word) {
    if (taken !== '' && displayWidth(taken + character) > width) break;
    taken += character;
  }
  return taken;
}
