// The JSON that `extract` writes: one note's facts in the form that other programs read (ARCHITECTURE.md, "Two formats").

import { placeAt } from '../text/place-at.js';
import type { ConceptFact, Fact, FactKind, LessonFact, Note, TalkFact } from '../graph.js';

/** A line of the file, and its page, slide or time where the file has such. */
interface FilePlace {
  readonly line: number;
  readonly place?: string;
}

interface ExtractedConcept extends FilePlace {
  readonly label: string;
  readonly altLabels: readonly string[];
  readonly central: boolean;
}

interface ExtractedLesson extends FilePlace {
  readonly text: string;
  readonly endLine?: number;
  readonly negated?: true;
}

/** What one note says; every `line` counts in the file. */
export interface ExtractedNote {
  readonly note: string;
  readonly format: string;
  readonly events: readonly { name: string; series: string; year: number | null }[];
  readonly talks: readonly (FilePlace & {
    readonly title: string | null;
    readonly asWritten: string;
    readonly kind: string;
    readonly event: string | null;
    readonly speakers: readonly { name: string; asWritten: string; company: string | null }[];
    readonly concepts: readonly ExtractedConcept[];
    readonly lessons: readonly ExtractedLesson[];
    readonly resources: readonly (FilePlace & { kind: string; title: string; url?: string })[];
  })[];
  readonly loose: {
    readonly concepts: readonly ExtractedConcept[];
    readonly lessons: readonly ExtractedLesson[];
  };
  readonly problems: readonly (FilePlace & { rule: string; message: string })[];
}

/** One note in the form of `extract`, under `path`; `altLabels` gives a concept's other labels by its prefLabel. */
export function extractNote(
  note: Pick<Note, 'format' | 'facts' | 'fileLines' | 'places' | 'problems'>,
  path: string,
  altLabels: (label: string) => readonly string[],
): ExtractedNote {
  const of = <K extends FactKind>(kind: K) =>
    note.facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  const fileLine = (line: number) => note.fileLines?.[line - 1] ?? line;
  const at = (line: number): FilePlace => {
    const place = placeAt(note.places, line);
    return { line: fileLine(line), ...(place === null ? {} : { place }) };
  };

  const events = of('event');
  const speakers = of('speaker');
  const companies = of('company');
  const concepts = of('concept');
  const lessons = of('lesson');
  const resources = of('resource');

  const conceptsOf = (talk: number | null) =>
    concepts
      .filter((fact) => fact.talk === talk)
      .map((fact: ConceptFact) => ({
        label: fact.label,
        // What this note calls it comes first: the vocabulary may know dozens of names.
        altLabels: [...new Set([fact.asWritten, ...altLabels(fact.label)])].filter(
          (label) => label !== fact.label,
        ),
        ...at(fact.span.line),
        central: fact.central,
      }));
  const lessonsOf = (talk: number | null) =>
    lessons
      .filter((fact) => fact.talk === talk)
      .map((fact: LessonFact) => ({
        text: fact.text,
        ...at(fact.span.line),
        ...(fact.endLine === null ? {} : { endLine: fileLine(fact.endLine) }),
        ...(fact.negated ? { negated: true as const } : {}),
      }));

  return {
    note: path,
    format: note.format,
    events: unique(events.map(({ name, series, year }) => ({ name, series, year }))),
    talks: of('talk').map((talk: TalkFact) => ({
      title: talk.title,
      asWritten: talk.asWritten,
      ...at(talk.span.line),
      kind: talk.talkKind,
      event: events.find(({ n }) => n === talk.event)?.name ?? null,
      speakers: speakers
        .filter((fact) => fact.talk === talk.n)
        .map(({ n, name, asWritten }) => ({
          name,
          asWritten,
          company: companies.find(({ speaker }) => speaker === n)?.name ?? null,
        })),
      concepts: conceptsOf(talk.n),
      lessons: lessonsOf(talk.n),
      resources: resources
        .filter((fact) => fact.talk === talk.n)
        .map(({ resourceKind, title, url, span }) => ({
          kind: resourceKind,
          title,
          ...(url === null ? {} : { url }),
          ...at(span.line),
        })),
    })),
    loose: { concepts: conceptsOf(null), lessons: lessonsOf(null) },
    problems: note.problems.map(({ line, rule, message }) => ({
      ...at(line),
      rule,
      message,
    })),
  };
}

function unique<T>(values: readonly T[]): T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.values()];
}
