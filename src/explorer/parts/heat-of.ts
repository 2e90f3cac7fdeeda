/** How deep a number's colour is, 1 to 5. By the root, since one talk against two says more than nineteen against twenty. */
export function heatOf(count: number, most: number): 1 | 2 | 3 | 4 | 5 {
  if (count <= 1 || most <= 1) return 1;
  const share = Math.sqrt((count - 1) / (most - 1));
  return Math.min(5, 1 + Math.ceil(share * 4)) as 2 | 3 | 4 | 5;
}
