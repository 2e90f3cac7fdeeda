// Which part of a web page is its text: what menus, comments, advertisements and the like stand around. Elements collect
// points from the running text and the items below them, the more the nearer, as readers of browsers do it.

import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const surroundings =
  /(?:^|[\s_-])(?:comments?|disqus|respond|sidebar|side|footer|footnotes?-links|nav|navbar|navigation|menu|breadcrumbs?|share|sharing|social|related|recommended|promo|sponsor|advert\w*|ads?|banner|cookies?|consent|popup|modal|newsletter|subscribe|signup|widget|toolbar|pagination|pager|skip|search|tags|author-bio|byline-links|toc)(?:$|[\s_-])/i;
const content =
  /(?:^|[\s_-])(?:article|body|content|entry|hentry|main|post|story|text|blog|page|notes?|markdown)(?:$|[\s_-])/i;
const surroundingRoles =
  /^(?:navigation|complementary|banner|contentinfo|dialog|alert|search|menu)$/;
const neverContent = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'button',
  'dialog',
]);
const deepest = 400;
const holders = new Set([
  'article',
  'main',
  'section',
  'div',
  'td',
  'body',
  'ul',
  'ol',
  'blockquote',
]);

/** The elements of a page that hold its text, in order; all of its body where none stands out. */
export function findMainContent(body: Element): readonly Element[] {
  if (isTooDeep(body)) return [body];
  const page = measure(body);
  const named = pageParts(body).filter((part) => measure(part).words > page.words * 0.4);
  const [only] = named;
  const best = only && named.length === 1 ? only : bestOf(body);
  if (!best || measure(best).words < Math.min(400, page.words * 0.25)) return [body];
  const heading = headingAbove(body, best);
  return heading ? [heading, best] : [best];
}

/** Nested deeper than any page that people read. */
function isTooDeep(body: Element): boolean {
  let level: readonly Element[] = [body];
  for (let depth = 0; depth < deepest; depth += 1) level = level.flatMap(elementsOf);
  return level.length > 0;
}

/** True for an element inside the text that does not belong to it: buttons to share, a list of other pages, hidden parts. */
export function isSurrounding(element: Element): boolean {
  const { tagName } = element;
  if (neverContent.has(tagName)) return tagName !== 'form';
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true')
    return true;
  if (surroundingRoles.test(attribute(element, 'role') ?? '')) return true;
  if (/display:\s*none/i.test(attribute(element, 'style') ?? '')) return true;
  if (!surroundings.test(namesOf(element))) return false;
  const { words, linked } = measure(element);
  return words < 200 || linked > words * 0.4;
}

/** What the page itself calls its main part. */
function pageParts(body: Element): Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    for (const child of elementsOf(element)) {
      const isPart = child.tagName === 'main' || child.tagName === 'article';
      if (isPart || attribute(child, 'role') === 'main') found.push(child);
      // The inner one is the nearer: <main><article>…</article><aside>…</aside></main>.
      else walk(child);
    }
  };
  walk(body);
  const [only] = found;
  if (found.length !== 1 || !only || only.tagName === 'article') return found;
  const inner = pageParts(only).filter((part) => measure(part).words > measure(only).words * 0.7);
  return inner.length === 1 ? inner : found;
}

/** The element with most points, or the one above that where its parts share them. */
function bestOf(body: Element): Element | undefined {
  const points = new Map<Element, number>();
  const walk = (element: Element, above: readonly Element[]): void => {
    for (const child of elementsOf(element)) {
      if (isSurrounding(child)) continue;
      const { words, linked } = measure(child);
      if (/^(?:p|li|pre|blockquote|h[2-4]|dd|td)$/.test(child.tagName) && words - linked > 15) {
        const worth = 1 + Math.min(3, (words - linked) / 100);
        for (const [step, holder] of above.slice(0, 4).entries())
          points.set(holder, (points.get(holder) ?? 0) + worth / (step + 1));
      }
      walk(child, holders.has(child.tagName) ? [child, ...above] : above);
    }
  };
  walk(body, [body]);
  const scored = [...points]
    .map(([element, score]) => {
      const { words, linked } = measure(element);
      const name = namesOf(element);
      const bonus = (content.test(name) ? 3 : 0) - (surroundings.test(name) ? 6 : 0);
      return { element, score: (score + bonus) * (1 - linked / Math.max(1, words)) };
    })
    .toSorted((a, b) => b.score - a.score);
  let best = scored[0]?.element;
  // Text in several sections: what holds them all is meant, as long as little else stands there.
  for (let parent = best?.parentNode; best && parent && 'tagName' in parent;) {
    const [inner, outer] = [measure(best), measure(parent)];
    const more = outer.words - outer.linked - (inner.words - inner.linked);
    const extra = outer.linked - inner.linked;
    if (parent.tagName === 'html' || more < inner.words * 0.2 || extra > more * 0.5) break;
    best = parent;
    parent = best.parentNode;
  }
  return best;
}

/** The page's only first heading, where it stands above its text and not in it. */
function headingAbove(body: Element, best: Element): Element | null {
  const all = find(body, 'h1');
  const [only] = all;
  if (!only || all.length > 1 || find(best, 'h1').length > 0) return null;
  // Many sites set their own name, with a link to their front page, as a heading.
  const isSiteName = find(only, 'a').some((link) =>
    /^(?:https?:\/\/[^/]+)?\/?$/.test(attribute(link, 'href') ?? ''),
  );
  return isSiteName ? null : only;
}

function find(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) =>
    child.tagName === name ? [child] : find(child, name),
  );
}

interface Measure {
  /** Letters of text, and of those the ones in links. */
  readonly words: number;
  readonly linked: number;
}

const measures = new WeakMap<Element, Measure>();

function measure(element: Element, depth = 0): Measure {
  const known = measures.get(element);
  if (known) return known;
  if (depth > deepest) return { words: 0, linked: 0 };
  let [words, linked] = [0, 0];
  if (!/^(?:script|style|template|noscript|svg)$/.test(element.tagName)) {
    for (const child of element.childNodes) {
      if ('value' in child && child.nodeName === '#text')
        words += child.value.replaceAll(/\s+/g, ' ').trim().length;
      if (!isElement(child)) continue;
      const inner = measure(child, depth + 1);
      words += inner.words;
      linked += child.tagName === 'a' ? inner.words : inner.linked;
    }
  }
  measures.set(element, { words, linked });
  return { words, linked };
}

function elementsOf(element: Element): Element[] {
  return element.childNodes.filter(isElement);
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function namesOf(element: Element): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
}
