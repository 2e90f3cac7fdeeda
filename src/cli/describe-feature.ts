const families: Readonly<Record<string, string>> = {
  word: 'the word',
  first: 'begins with',
  area: 'the area',
  concept: 'the concept',
  shape: 'the shape',
  way: 'found as',
};

/** A feature's name as people read it: `imperative siblings`, `the word "never"`. */
export function describeFeature(name: string): string {
  if (name === 'bias') return 'to begin with';
  const [family = '', value] = name.split(/:(.*)/s);
  const words = families[family];
  if (words !== undefined && value !== undefined)
    return `${words} "${/^(?:shape|way)$/.test(family) ? spaced(value) : value}"`;
  return spaced(name);
}

function spaced(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z0-9])|(?<=\d)(?=[a-z])/g, ' ').toLowerCase();
}
