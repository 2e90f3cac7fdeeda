// The JSON that `export` prints: the whole graph for other programs, the same bytes for the same notes. Every list is in
// code point order, so that neither the store nor the order of loading shows.

import { findMentions } from './export/find-mentions.js';
import { indexLinks } from './export/index-links.js';
import type { Graph, NodeLabel, NodeProperties } from './graph.js';
import { byCodePoint } from './text/by-code-point.js';

/** The whole graph as one JSON document with a line feed at the end; its form is in ARCHITECTURE.md, "Two formats". */
export function exportGraph(graph: Graph): string {
  const nodes = <L extends NodeLabel>(label: L) =>
    graph.nodes
      .flatMap((node) =>
        node.label === label
          ? [{ id: node.id, ...(node.properties as Readonly<NodeProperties[L]>) }]
          : [],
      )
      .toSorted((a, b) => byCodePoint(a.id, b.id));
  const links = indexLinks(graph);
  const mentions = findMentions(graph);

  const document = {
    talks: nodes('Talk').map((talk) => ({
      id: talk.id,
      title: talk.title,
      altTitles: talk.altTitles,
      kind: talk.kind,
      year: talk.year,
      abstract: talk.abstract,
      url: talk.url,
      events: links.from('PRESENTED_AT', talk.id),
      speakers: links.to('GAVE', talk.id),
      concepts: links.from('DISCUSSES', talk.id),
      lessons: links.from('TEACHES', talk.id),
      resources: links.from('CITES', talk.id),
      mentions: mentions(talk.evidence, talk.reasons),
    })),
    speakers: nodes('Speaker').map((speaker) => ({
      id: speaker.id,
      name: speaker.name,
      altNames: speaker.altNames,
      handle: speaker.handle,
      companies: links.from('WORKED_FOR', speaker.id),
      workedFor: links
        .whole('WORKED_FOR', speaker.id)
        .map(({ other, properties }) => ({ company: other, event: properties.event || null })),
      mentions: mentions(speaker.evidence, speaker.reasons),
    })),
    companies: nodes('Company').map(({ id, name, altNames, evidence, reasons }) => ({
      id,
      name,
      altNames,
      mentions: mentions(evidence, reasons),
    })),
    events: nodes('Event').map((event) => ({
      id: event.id,
      name: event.name,
      altNames: event.altNames,
      conference: links.from('EDITION_OF', event.id)[0] ?? null,
      startDate: event.startDate,
      endDate: event.endDate,
      place: event.place,
      year: event.year,
      mentions: mentions(event.evidence),
    })),
    concepts: nodes('Concept').map((concept) => ({
      id: concept.id,
      label: concept.prefLabel,
      altLabels: concept.altLabels,
      definition: concept.definition,
      status: concept.status,
      broader: links.from('BROADER', concept.id),
      related: [...links.from('RELATED', concept.id), ...links.to('RELATED', concept.id)].toSorted(
        byCodePoint,
      ),
      talks: links.wholeTo('DISCUSSES', concept.id).map(({ other, properties }) => ({
        id: other,
        central: properties.central,
        salience: properties.salience,
        mentions: mentions(properties.evidence),
      })),
    })),
    lessons: nodes('Lesson').map((lesson) => ({
      id: lesson.id,
      text: lesson.text,
      negated: lesson.negated,
      concepts: links.from('ABOUT', lesson.id),
      echoes: [...links.whole('ECHOES', lesson.id), ...links.wholeTo('ECHOES', lesson.id)]
        .map(({ other, properties }) => ({ id: other, score: properties.score }))
        .toSorted((a, b) => byCodePoint(a.id, b.id)),
      mentions: mentions(lesson.evidence),
    })),
    conferences: nodes('Conference').map(({ id, name, altNames }) => ({
      id,
      name,
      altNames,
      events: links.to('EDITION_OF', id),
    })),
    resources: nodes('Resource').map(({ id, kind, title, url, evidence }) => ({
      id,
      kind,
      title,
      url,
      mentions: mentions(evidence),
    })),
    notes: nodes('Note').map(({ id, paths, sha256, format, title, author }) => ({
      id,
      paths: paths.toSorted(byCodePoint),
      sha256,
      format,
      title,
      author,
      talks: links.from('TELLS', id),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
