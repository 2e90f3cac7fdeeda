const numbers = new Intl.NumberFormat('en');
const irregular: Readonly<Record<string, string>> = {
  company: 'companies',
  is: 'are',
};

/** A number with its noun: `1 talk`, `21,715 talks`. */
export function countOf(count: number, noun: string): string {
  return `${numbers.format(count)} ${count === 1 ? noun : (irregular[noun] ?? `${noun}s`)}`;
}
