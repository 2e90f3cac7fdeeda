/** The note of a fact's id: `note/0f3a…` of `note/0f3a…#12`. */
export function noteOfFact(id: string): string {
  return id.slice(0, Math.max(id.lastIndexOf('#'), 0));
}
