// An entry of a programme says in so many words what notes leave to be guessed: the title, who speaks, at which event. Its
// abstract promises; it teaches no lesson.

import type { Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { FactList } from './fact-list.js';
import { addConcepts } from './add-concepts.js';
import { conceptPlaces, findVocabularyConcepts } from './find-vocabulary-concepts.js';
import type { Place } from './passage.js';
import { splitPeople } from './split-people.js';

/** Adds the facts of a programme's entry: its event, its talk, the speakers, concepts of its title and abstract, and links. */
export function extractProgramme(document: Document, list: FactList, knowledge: Knowledge): void {
  const head = document.blocks.filter(({ apart }, index) => !apart || index === 0);
  const gap = document.blocks.findIndex(({ apart }, index) => apart && index > 0);
  const fields = (gap < 0 ? document.blocks : head.slice(0, gap)).flatMap((block) => {
    const label = /^(Event|Title|Speaker|Date|Video|Link): (?=\S)/.exec(block.text);
    if (!label) return [];
    const place: Place = { block, from: label[0].length, to: block.text.length };
    return [{ label: label[1] ?? '', value: block.text.slice(place.from), place }];
  });
  const all = (label: string) => fields.filter((field) => field.label === label);
  const [title] = all('Title');
  if (!title) return;
  const abstract = gap < 0 ? [] : document.blocks.slice(gap);
  const [event] = all('Event');
  const year = yearOf(event?.value) ?? yearOf(all('Date')[0]?.value);
  const eventFact = event
    ? list.add(
        {
          kind: 'event',
          name: event.value,
          series: seriesOf(event.value),
          year,
          region: null,
          place: null,
          startDate: null,
          endDate: null,
          rule: 'event/programme',
          status: 'stated',
        },
        event.place,
      )
    : null;
  const talk = list.add(
    {
      kind: 'talk',
      title: title.value,
      talkKind: /^keynote\b/i.test(title.value) ? 'keynote' : 'talk',
      depth: 'listed',
      event: eventFact,
      abstract: abstract.length > 0 ? abstract.map(({ text }) => text).join('\n') : null,
      url: all('Video')[0]?.value ?? null,
      rule: 'talk/programme',
      status: 'stated',
    },
    title.place,
  );
  for (const { value, place } of all('Speaker')) {
    for (const { name, from, to } of splitPeople(value)) {
      const known = knowledge.people.get(knowledge.spellingOf(name));
      list.add(
        {
          kind: 'speaker',
          talk,
          name: known?.name ?? name,
          handle: null,
          rule: 'speaker/programme',
          status: 'stated',
        },
        { block: place.block, from: place.from + from, to: place.from + to },
      );
    }
  }
  addConcepts(
    list,
    talk,
    findVocabularyConcepts(conceptPlaces(title.place, abstract, knowledge), abstract, knowledge),
  );
  const links = [
    ...all('Video').map(({ value, place }) => ({ value, place, kind: 'video' as const })),
    ...all('Link').map(({ value, place }) => ({ value, place, kind: 'link' as const })),
  ];
  for (const { value, place, kind } of links)
    list.add(
      {
        kind: 'resource',
        talk,
        resourceKind: kind,
        title: value,
        url: value,
        rule: 'resource/programme',
        status: 'stated',
      },
      place,
    );
}

function yearOf(text: string | undefined): number | null {
  const found = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text ?? '')?.[0];
  return found === undefined ? null : Number(found);
}

/** The event's name without its year: "PyCon AU 2013" is an edition of "PyCon AU". */
function seriesOf(name: string): string {
  const series = name
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return series === '' ? name : series;
}
