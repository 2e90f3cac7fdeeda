const unchanged = /(?:ss|us|is|(?:dev|git|ml|chat|ai|fin|no|sec|data)ops)$/;

/** The singular of a folded English word as far as its ending tells: `queries` → `query`, `status` and `devops` stay. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || unchanged.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ach|ich)es$/.test(word) && !/(?:each|oach|eech)es$/.test(word)) return word.slice(0, -1);
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
