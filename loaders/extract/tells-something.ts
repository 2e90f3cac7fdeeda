import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';

/**
 * True for a note that may be about a talk although it names no speaker: it speaks of ideas that the vocabulary knows, two at least or
 * one in its title, and is no list of questions. A packing list is none.
 */
export function tellsSomething(
  title: string,
  body: readonly Block[],
  knowledge: Knowledge,
): boolean {
  const lines = body.filter(({ kind }) => /^(?:item|paragraph)$/.test(kind));
  const questions = lines.filter(({ text }) => /\?\W*$/.test(text)).length;
  if (questions > 1 && questions > lines.length * 0.6) return false;
  if (knowledge.matcher.find(title).length > 0) return true;
  const labels = new Set<string>();
  for (const { text } of body) {
    for (const { concept } of knowledge.matcher.find(text)) labels.add(concept.prefLabel);
    if (labels.size > 1) return true;
  }
  return false;
}
