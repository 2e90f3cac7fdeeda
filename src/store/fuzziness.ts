/** How many typos a word of a query may have: none below 4 letters, one below 8, else two. */
export function fuzziness(word: string): 0 | 1 | 2 {
  const letters = Array.from(word).length;
  return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}
