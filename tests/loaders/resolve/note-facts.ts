import type { Fact, FactKind, Note, TalkKind } from '../../../src/graph.js';

/** A note by its facts. */
export type NoteFacts = Pick<Note, 'id' | 'paths' | 'facts' | 'fileLines'>;

/** What a test says of one talk; all else of its facts is filled in. */
export interface ToldTalk {
  readonly title: string | null;
  readonly asWritten?: string;
  readonly event?: ToldEvent;
  readonly kind?: TalkKind;
  readonly depth?: 'covered' | 'listed';
  readonly url?: string;
  /** Names, or `Name, Company`, or `Name @handle`. */
  readonly speakers?: readonly string[];
  readonly concepts?: readonly string[];
  readonly lessons?: readonly string[];
  /** Addresses, or `book: Title`. */
  readonly resources?: readonly string[];
}

export interface ToldEvent {
  readonly name: string;
  readonly series: string;
  readonly year: number | null;
  readonly region?: string;
}

type Draft = {
  [K in FactKind]: Omit<
    Extract<Fact, { kind: K }>,
    'n' | 'span' | 'quote' | 'asWritten' | 'rule' | 'status'
  >;
}[FactKind];

/** The facts of a note that tells these talks. Its id is `note/<name>`. */
export function noteFacts(
  name: string,
  talks: readonly ToldTalk[],
  loose: readonly string[] = [],
): NoteFacts {
  const facts: Fact[] = [];
  const add = (draft: Draft, asWritten: string): number => {
    const n = facts.length;
    const span = { line: n + 1, from: 0, to: asWritten.length };
    facts.push({
      ...draft,
      n,
      span,
      quote: asWritten,
      asWritten,
      rule: 'test/told',
      status: 'stated',
    });
    return n;
  };
  const events = new Map<string, number>();
  for (const told of talks) {
    const { event } = told;
    if (event && !events.has(event.name)) {
      const { region = null, ...given } = event;
      events.set(
        event.name,
        add(
          { kind: 'event', ...given, region, place: null, startDate: null, endDate: null },
          event.name,
        ),
      );
    }
    const talk = add(
      {
        kind: 'talk',
        title: told.title,
        talkKind: told.kind ?? 'talk',
        depth: told.depth ?? 'covered',
        event: event ? (events.get(event.name) ?? null) : null,
        abstract: null,
        url: told.url ?? null,
      },
      told.asWritten ?? told.title ?? 'a talk',
    );
    for (const line of told.speakers ?? []) addSpeaker(add, talk, line);
    for (const label of told.concepts ?? []) {
      add(
        { kind: 'concept', talk, label, conceptStatus: 'curated', central: true, salience: 0.6 },
        label,
      );
    }
    for (const text of told.lessons ?? []) addLesson(add, talk, text);
    for (const line of told.resources ?? []) {
      const [kind, title] = line.startsWith('book: ') ? ['book', line.slice(6)] : ['link', line];
      const url = kind === 'book' ? null : line;
      add(
        {
          kind: 'resource',
          talk,
          resourceKind: kind === 'book' ? 'book' : 'link',
          title: title ?? '',
          url,
        },
        line,
      );
    }
  }
  for (const text of loose) addLesson(add, null, text);
  return { id: `note/${name}`, paths: [`${name}.md`], facts, fileLines: null };
}

type Add = (draft: Draft, asWritten: string) => number;

function addSpeaker(add: Add, talk: number, line: string): void {
  const [name = '', company] = line.split(', ');
  const [bare = '', handle = null] = name.split(' @');
  const speaker = add({ kind: 'speaker', talk, name: bare, handle }, bare);
  if (company) add({ kind: 'company', speaker, name: company }, company);
}

function addLesson(add: Add, talk: number | null, text: string): void {
  add(
    { kind: 'lesson', talk, text, negated: text.startsWith("Don't"), endLine: null, about: [] },
    text,
  );
}
