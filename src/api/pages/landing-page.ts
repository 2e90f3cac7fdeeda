import type { Stats } from '../generated/schema-types.js';
import type { Example } from '../read-examples.js';
import { escapeHtml, pageFrame } from './page-frame.js';

type Counts = Pick<
  Stats,
  | 'talks'
  | 'speakers'
  | 'companies'
  | 'concepts'
  | 'recurringIdeas'
  | 'lessons'
  | 'events'
  | 'conferences'
  | 'notes'
  | 'firstYear'
  | 'latestYear'
>;

/** The first page: what is loaded, and where to ask. Null for a store that does not answer; `hidden` where only who has a
 * token may know. */
export function landingPage(
  counts: Counts | 'hidden' | null,
  examples: readonly Example[],
): string {
  return pageFrame(
    'Throughline',
    `<h1>Throughline</h1>
<p>What runs through the talks: which ideas recur, who carries them, what was learnt, and where exactly a note says so.</p>
${counts ? shownCounts(counts) : '<p><strong>The graph store does not answer.</strong> Load this page again in a moment.</p>'}
<p><a href="/playground">Open the playground</a> <span class="quiet">or send queries to <code>/graphql</code>.</span></p>
<h2>Questions to start with</h2>
<ol>
${examples.map(exampleItem).join('\n')}
</ol>`,
  );
}

function shownCounts(counts: Counts | 'hidden'): string {
  return counts === 'hidden'
    ? '<p>This server answers to whoever has its token.</p>'
    : countList(counts);
}

function countList(counts: Counts): string {
  if (counts.notes === 0)
    return '<p>Nothing is loaded yet. Run <code>throughline load notes/</code>.</p>';
  const shown: [string, number][] = [
    ['Talks', counts.talks],
    ['Speakers', counts.speakers],
    ['Concepts', counts.concepts],
    ['Recurring ideas', counts.recurringIdeas],
    ['Lessons', counts.lessons],
    ['Companies', counts.companies],
    ['Events', counts.events],
    ['Conferences', counts.conferences],
    ['Notes', counts.notes],
  ];
  const items = shown.map(
    ([name, count]) => `<div><dt>${name}</dt><dd>${count.toLocaleString('en')}</dd></div>`,
  );
  return `<dl>${items.join('')}</dl>${span(counts)}`;
}

function span({ firstYear, latestYear }: Counts): string {
  if (typeof firstYear !== 'number' || typeof latestYear !== 'number') return '';
  const years = firstYear === latestYear ? firstYear : `${firstYear} to ${latestYear}`;
  return `<p class="quiet">Talks of ${years}.</p>`;
}

function exampleItem({ number, question, query }: Example): string {
  return `<li value="${number}"><details><summary>${escapeHtml(question)}</summary>
<pre><code>${escapeHtml(query.trim())}</code></pre>
<p><a href="/playground?query=${encodeURIComponent(query)}">Ask it in the playground</a></p></details></li>`;
}
