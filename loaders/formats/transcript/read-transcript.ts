// Captions to sentences, a line each, with the time at which each begins. A pause or another voice begins a paragraph. Who
// speaks for most of the time is named on a line of its own above, since that is who gives the talk.

import { sentences } from '../../../src/text/sentences.js';
import type { Extraction } from '../index.js';
import { createTextBuilder } from '../text-builder.js';
import { parseCues, type Cue } from './parse-cues.js';

/** Seconds without words that end a paragraph, and letters after which one ends at the next caption's border. */
const pause = 3;
const longest = 1200;
/** Letters after which words without any full stop are broken, at the next caption's border. */
const brokenAt = 240;

/** The text of a WebVTT or SubRip file; null where `decoded` is neither. */
export function readTranscript(decoded: string): Extraction | null {
  const parsed = parseCues(decoded);
  if (!parsed) return null;
  const { cues, head } = parsed;
  const text = createTextBuilder();
  for (const { text: line, fileLine } of head) text.line(line, fileLine);
  const main = mainVoice(cues);
  if (main) text.line(main.voice, main.fileLine);
  for (const paragraph of paragraphsOf(cues)) {
    text.gap();
    for (const { words, cue } of linesOf(paragraph)) {
      text.place(clock(cue.from));
      text.line(words, cue.fileLine);
    }
  }
  return { ...text.build(), format: 'transcript', title: null };
}

/** The voice that says more than half of all. */
function mainVoice(cues: readonly Cue[]): { voice: string; fileLine: number } | null {
  const said = new Map<string, number>();
  for (const { voice, text } of cues)
    if (voice !== null) said.set(voice, (said.get(voice) ?? 0) + text.length);
  const all = cues.reduce((sum, { text }) => sum + text.length, 0);
  const voice = [...said].find(([, letters]) => letters > all / 2)?.[0];
  const first = cues.find((cue) => cue.voice === voice);
  return voice !== undefined && first ? { voice, fileLine: first.fileLine } : null;
}

function paragraphsOf(cues: readonly Cue[]): Cue[][] {
  const found: Cue[][] = [];
  let length = 0;
  for (const cue of cues) {
    const last = found.at(-1)?.at(-1);
    const isNew =
      !last || cue.voice !== last.voice || cue.from - last.to > pause || length > longest;
    if (isNew) {
      found.push([]);
      length = 0;
    }
    found.at(-1)?.push(cue);
    length += cue.text.length;
  }
  return found;
}

/** The sentences of a paragraph, each with the caption in which it begins. */
function linesOf(paragraph: readonly Cue[]): { words: string; cue: Cue }[] {
  const starts: { at: number; cue: Cue }[] = [];
  let text = '';
  for (const cue of paragraph) {
    if (text !== '') text += ' ';
    starts.push({ at: text.length, cue });
    text += cue.text;
  }
  const cueAt = (at: number): Cue | undefined => starts.findLast((start) => start.at <= at)?.cue;
  return sentences(text).flatMap(({ from, to }) => {
    const cuts = [from];
    for (const { at } of starts) {
      if (at > from && at < to && at - (cuts.at(-1) ?? from) > brokenAt) cuts.push(at);
    }
    return cuts.flatMap((cut, index) => {
      const cue = cueAt(cut);
      return cue ? [{ words: text.slice(cut, cuts[index + 1] ?? to).trim(), cue }] : [];
    });
  });
}

function clock(seconds: number): string {
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds) % 60,
  ];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
