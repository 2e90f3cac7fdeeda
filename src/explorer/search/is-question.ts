const opening =
  /^(?:who|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|show|list)\b/i;

/** True where words look like a question rather than a name. */
export function isQuestion(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length >= 3 && (text.trim().endsWith('?') || opening.test(text.trim()));
}
