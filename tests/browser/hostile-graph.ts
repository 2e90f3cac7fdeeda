// A graph as notes would make it that mean harm: each name tries something in a page that does not show it as text.

import { createGraphBuilder } from '../api/graph-builder.js';
import { writeNote } from '../api/write-note.js';
import type { Graph } from '../../src/graph.js';

const script = '<script>alert(1)</script>';
const image = '<img src=x onerror=alert(1)>';
// Turns what follows around, and never turns it back.
const turned = 'live \u202e\u2067evil';
const long = 'w'.repeat(10_000);

const note = writeNote(
  `${script}.md`,
  [script, image, turned, long, 'a click away', '<svg onload=alert(1)>', `- <b>${script}</b>`].join(
    '\n\n',
  ),
);

const { add, tie, addConference, addEvent, addTalk, addSpeaker, addConcept, addLesson, build } =
  createGraphBuilder();
const event = 'event/script';
addConference('conference/script', script);
addEvent(event, script, null, 2020, note);
tie({ type: 'EDITION_OF', from: event, to: 'conference/script', properties: {} });
for (const [slug, title] of [
  ['script', script],
  ['onerror', image],
  ['rtl', turned],
  ['long', long],
  ['javascript', 'a click away'],
] as const)
  addTalk(slug, title, 2020, event, [[note, title]]);
addSpeaker(
  'speaker/script',
  script,
  [image],
  [
    ['talk/script', note, script],
    ['talk/rtl', note, script],
  ],
);
addSpeaker('speaker/turned', turned, [], [['talk/rtl', note, turned]]);
addConcept(
  'script',
  script,
  [image, '<svg onload=alert(1)>'],
  [
    ['talk/script', 0.9, note, [script]],
    ['talk/long', 0.8, note, [long]],
  ],
);
addLesson('script', `<b>${script}</b>`, [['talk/script', note]], 'concept/script');
const points = note.fact('a click away', {
  kind: 'resource',
  asWritten: 'a click away',
  talk: 0,
  resourceKind: 'link',
  title: 'a click away',
  url: 'javascript:alert(1)',
});
add({
  label: 'Resource',
  id: 'resource/click',
  properties: {
    kind: 'link',
    title: 'a click away',
    url: 'javascript:alert(1)',
    evidence: [points],
  },
});
tie({
  type: 'CITES',
  from: 'talk/javascript',
  to: 'resource/click',
  properties: { evidence: [points] },
});
add(note.node());

const graph = build();

/** The id of the note that says all of it. */
export const hostileNote = note.id;

/** Its talks, people and ideas, with addresses that run a script where they are made links. */
export const hostileGraph: Graph = {
  ...graph,
  nodes: graph.nodes.map((node) => {
    if (node.id === 'talk/javascript')
      return { ...node, properties: { ...node.properties, url: 'JavaScript:alert(1)' } };
    if (node.id === 'concept/script')
      return {
        ...node,
        properties: {
          ...node.properties,
          source: 'its source',
          sourceUrl: 'javascript:alert(1)',
          exactMatch: 'data:text/html,x',
        },
      };
    return node;
  }) as Graph['nodes'],
};
