import { parse as parseYaml } from 'yaml';
import type { FrontMatter } from '../document.js';

/** YAML between `---` lines at the very top. `end` is the offset after it; broken YAML is left in the text. */
export function frontMatter(text: string): { readonly values: FrontMatter; readonly end: number } {
  const none = { values: {}, end: 0 };
  const match = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return none;
  try {
    const values: unknown = parseYaml(match[1] ?? '', { maxAliasCount: 10 });
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return none;
    return { values: values as FrontMatter, end: match[0].length };
  } catch {
    return none;
  }
}
