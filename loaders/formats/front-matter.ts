import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { FrontMatter } from '../document.js';

/** More is no front matter. */
const longest = 20_000;

/** YAML between `---` lines or TOML between `+++` lines at the very top. `end` is the offset after it; what is broken is
 * left in the text. */
export function frontMatter(text: string): { readonly values: FrontMatter; readonly end: number } {
  const none = { values: {}, end: 0 };
  const first = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(text)?.[0];
  if (!first) return none;
  const isToml = first.startsWith('+');
  const last = isToml ? /\r?\n\+\+\+[ \t]*(?:\r?\n|$)/ : /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
  // From the first line's end on, so that front matter may be empty.
  const start = first.trimEnd().length;
  const close = last.exec(text.slice(start, start + longest));
  if (!close) return none;
  const source = text.slice(first.length, start + close.index);
  try {
    const values: unknown = isToml ? parseToml(source) : parseYaml(source, { maxAliasCount: 10 });
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return none;
    return { values: values as FrontMatter, end: start + close.index + close[0].length };
  } catch {
    return none;
  }
}
