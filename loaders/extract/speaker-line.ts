import { words } from '../../src/text/words.js';
import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { companyScore } from './company-score.js';
import type { Header } from './find-headers.js';
import { readHeader, type HeaderReading } from './read-header.js';
import { isGenericHeading } from './title-score.js';

/** A line within the next two that names people and no title: "*Laura Bell - SafeStack*". */
export function findSpeakerLine(
  blocks: readonly Block[],
  index: number,
  knowledge: Knowledge,
  header: HeaderReading,
): Header['speakerLine'] {
  const own = blocks[index];
  if (header.speakers.some(({ score }) => score > 2) || own?.kind === 'row') return null;
  for (const step of [1, 2]) {
    const block = blocks[index + step];
    if (!block || block.kind === 'slide' || block.text.length > 160) return null;
    // A heading names a talk's speakers only right below the talk's own, one level down.
    if (
      block.kind === 'heading' &&
      (step > 1 || own?.kind !== 'heading' || block.depth <= own.depth)
    )
      return null;
    if (/^@\w+$/.test(block.text)) continue;
    // Whom "Speakers" or "Lunch" names below it, spoke on no title above it.
    if (isGenericHeading(block.text)) return null;
    // The next item of a list announces the next talk, not this one's speaker.
    if (own?.kind === 'item' && (block.kind !== 'item' || block.depth <= own.depth)) return null;
    const names = readHeader(block.text, knowledge, { names: true });
    const sure = names?.speakers.some(({ score }) => score > 1.8) ?? false;
    // Text may run on behind the names only below what is plainly set as a title.
    const plain = names !== null && !names.template.includes('X');
    const capital = header.title !== null && capitalShare(header.title.text) > 0.6;
    // "## Ada Prior: Quiet Failures" is a talk of its own.
    if (
      block.kind === 'heading' &&
      (readHeader(block.text, knowledge)?.score ?? 0) > (names?.score ?? 0)
    )
      return null;
    if (names && sure && names.score > 0.5 && (plain || capital) && !goesOn(block.text, names)) {
      return { index: index + step, reading: names };
    }
    // "Liz Rice. Why eBPF matters for SREs.": a name, then the passage.
    const reading = sure && step === 1 ? readHeader(block.text, knowledge) : null;
    if (reading?.template.startsWith('P.')) return { index: index + step, reading };
    if (block.kind === 'item' || companyScore(block.text, knowledge) < 0) return null;
  }
  return null;
}

/** "Ada Prior did her own version": what follows the names is a sentence about them. */
function goesOn(text: string, { speakers }: HeaderReading): boolean {
  const end = Math.max(...speakers.map(({ to }) => to));
  return /^\s+(?!from\b|of\b|at\b|and\b|with\b|on\b|is\b)\p{Ll}/u.test(text.slice(end));
}

/** The share of a title's longer words that begin with a capital. */
function capitalShare(text: string): number {
  const long = words(text).filter((word) => word.text.length > 3);
  return long.filter((word) => /^[\p{Lu}\d]/u.test(word.text)).length / Math.max(1, long.length);
}
