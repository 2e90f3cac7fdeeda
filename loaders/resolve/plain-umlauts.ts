/** Umlauts that are written as two letters, as the one that folding leaves: "luedtke" is "ludtke". */
export function plainUmlauts(part: string): string {
  return part.length > 4 ? part.replaceAll(/([aou])e/g, '$1') : part;
}
