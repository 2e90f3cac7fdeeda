/** Commander's message about wrong usage in Throughline's own manner: `Unknown command "lod". Did you mean "load"?` */
export function usageMessage(message: string): string {
  const [first = '', hint = ''] = message
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  const sentence = first.replaceAll(/'([^\n]*?)'(?=$|[\s.,:])/g, '"$1"').replace(/\.?$/, '.');
  const names = /^\(Did you mean (?:one of )?(.+)\?\)$/.exec(hint)?.[1]?.split(', ') ?? [];
  const guess = names.length > 0 ? ` Did you mean "${names.join('" or "')}"?` : '';
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + guess;
}
