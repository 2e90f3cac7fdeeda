// The words that every part of Throughline shares: what a note says (facts), what the notes together say (the graph).
// Plain data, imports nothing. Facts depend on one note's text alone; the graph is a function of all facts.

/** A stretch of a note's text. `line` counts from 1; `from` and `to` are offsets in Unicode code points, `to` exclusive. */
export interface Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export type TalkKind = 'talk' | 'keynote' | 'workshop' | 'panel' | 'lightning' | 'interview';
export type ResourceKind = 'book' | 'paper' | 'tool' | 'slides' | 'video' | 'link';
export type ConceptStatus = 'curated' | 'candidate' | 'retired';
export type FactStatus = 'stated' | 'inferred' | 'reviewed';

/** Another place of the same thing; `asWritten` where its words there are others. */
export interface OtherPlace extends Span {
  readonly asWritten?: string;
}

/** What each fact carries: where it stands in its note, the exact words there, and the rule that read them. */
interface Evidence {
  /** Position in the note's list of facts; the fact's id is `<note id>#<n>`. */
  readonly n: number;
  /** `<extractor>/<rule>`, for example `talk/heading`. */
  readonly rule: string;
  readonly status: FactStatus;
  /** The sentence, list item or heading that says it. */
  readonly span: Span;
  /** The note's text from `span.from` to `span.to`, to the letter. */
  readonly quote: string;
  /** The words that name the thing, before any correction. */
  readonly asWritten: string;
  /** Other places of the note that mean the same. */
  readonly also?: readonly OtherPlace[];
}

export interface EventFact extends Evidence {
  readonly kind: 'event';
  readonly name: string;
  /** The conference series: `SREcon`. */
  readonly series: string;
  readonly year: number | null;
  /** `Americas`, where a series has editions in several regions a year. */
  readonly region: string | null;
  readonly place: string | null;
  /** ISO dates, `2018-03-27`. */
  readonly startDate: string | null;
  readonly endDate: string | null;
}

export interface TalkFact extends Evidence {
  readonly kind: 'talk';
  readonly title: string | null;
  readonly talkKind: TalkKind;
  /** `covered` when the note says something of its content, `listed` when it only names it. */
  readonly depth: 'covered' | 'listed';
  /** `n` of the event fact that it was given at, as far as the note tells. */
  readonly event: number | null;
  readonly abstract: string | null;
  readonly url: string | null;
}

export interface SpeakerFact extends Evidence {
  readonly kind: 'speaker';
  /** `n` of the talk fact. */
  readonly talk: number;
  readonly name: string;
  /** Without the at-sign. */
  readonly handle: string | null;
}

export interface CompanyFact extends Evidence {
  readonly kind: 'company';
  /** `n` of the speaker fact whose employer it is. */
  readonly speaker: number;
  readonly name: string;
}

export interface ConceptFact extends Evidence {
  readonly kind: 'concept';
  /** `n` of the talk fact, null where the note's author speaks outside any talk. */
  readonly talk: number | null;
  /** prefLabel of the vocabulary, or the candidate's own phrase. */
  readonly label: string;
  readonly conceptStatus: ConceptStatus;
  readonly central: boolean;
  /** 0 to 1: how much the talk, as this note tells it, is about it. */
  readonly salience: number;
}

export interface LessonFact extends Evidence {
  readonly kind: 'lesson';
  readonly talk: number | null;
  /** The lesson's words without markup and list marks. */
  readonly text: string;
  /** True for advice against. */
  readonly negated: boolean;
  /** Last line, where the lesson runs over several. */
  readonly endLine: number | null;
  /** Labels of the concepts that its words name. */
  readonly about: readonly string[];
}

export interface ResourceFact extends Evidence {
  readonly kind: 'resource';
  readonly talk: number | null;
  readonly resourceKind: ResourceKind;
  readonly title: string;
  readonly url: string | null;
}

export type Fact =
  | EventFact
  | TalkFact
  | SpeakerFact
  | CompanyFact
  | ConceptFact
  | LessonFact
  | ResourceFact;
export type FactKind = Fact['kind'];

type Bare<F extends Fact> = F extends Fact
  ? Omit<F, 'rule' | 'status' | 'span' | 'quote' | 'also'> & {
      readonly also?: readonly Pick<OtherPlace, 'asWritten'>[];
    }
  : never;

/** A fact without where it stands: what resolving needs of it. Every `Fact` is one. */
export type BareFact = Bare<Fact>;
export type BareFactOf<K extends FactKind> = Extract<BareFact, { readonly kind: K }>;

/** Trouble in a note: never stops a load. Prints as `file:line:column rule: message`. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/** Where in a file: from `line` of the note's text on, until the next mark, all stands at `place`. */
export interface PlaceMark {
  readonly line: number;
  /** As people look it up: `page 3`, `slide 7`, `slide 7, notes`, `00:12:31`. */
  readonly place: string;
}

/** One source text with all that was read from it. */
export interface Note {
  /** `note/<first 16 hex digits of sha256>` */
  readonly id: string;
  /** Paths below the loaded folders where this very text lies, sorted. */
  readonly paths: readonly string[];
  /** Of the text, its format and where its lines came from. */
  readonly sha256: string;
  readonly format: string;
  readonly title: string | null;
  readonly author: string | null;
  /** Decoded, BOM removed, line ends as they are; for HTML, PDF, slides and the like the extracted text. */
  readonly text: string;
  /** For extracted texts: the line of the file that each line of `text` came from. Null where they are the same. */
  readonly fileLines: readonly number[] | null;
  /** Pages, slides or times, in order of lines, where the file has such. */
  readonly places: readonly PlaceMark[] | null;
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  /** Lines (of `text`) that hold words and gave no fact. */
  readonly silentLines: readonly number[];
  /** Hash of the vocabulary, names, weights and reader version that `facts` were read with. */
  readonly readWith: string;
}

/** What the resolver needs of a note. */
export interface BareNote extends Pick<Note, 'id' | 'paths'> {
  readonly facts: readonly BareFact[];
}

export type Value = string | number | boolean | null | readonly string[];

/** Properties of each node beside its id. Names and meanings: ARCHITECTURE.md, "The graph". */
export interface NodeProperties {
  Talk: {
    title: string | null;
    altTitles: readonly string[];
    kind: TalkKind;
    abstract: string | null;
    url: string | null;
    year: number | null;
    evidence: readonly string[];
    /** For each of `evidence` why it belongs here, empty where it was the first. */
    reasons: readonly string[];
    /** `<score> <fact id>` of those that were a near call, the nearest first. */
    doubts: readonly string[];
  };
  Speaker: {
    name: string;
    altNames: readonly string[];
    handle: string | null;
    talks: number;
    evidence: readonly string[];
    /** For each of `evidence` why it belongs here, empty where it was the first. */
    reasons: readonly string[];
    /** `<score> <fact id>` of those that were a near call, the nearest first. */
    doubts: readonly string[];
  };
  Company: {
    name: string;
    altNames: readonly string[];
    talks: number;
    evidence: readonly string[];
    /** For each of `evidence` why it belongs here, empty where it was the first. */
    reasons: readonly string[];
    /** `<score> <fact id>` of those that were a near call, the nearest first. */
    doubts: readonly string[];
  };
  Concept: {
    prefLabel: string;
    altLabels: readonly string[];
    hiddenLabels: readonly string[];
    definition: string | null;
    status: ConceptStatus;
    area: string | null;
    source: string | null;
    sourceUrl: string | null;
    exactMatch: string | null;
    /** Talks that discuss it, and at how many conferences and in how many years they were given. */
    talks: number;
    conferences: number;
    years: number;
    firstYear: number | null;
    lastYear: number | null;
    peakYear: number | null;
    /** What makes it, counted: `loaders/resolve/tally.ts`. */
    tally?: string;
  };
  Lesson: { text: string; negated: boolean; evidence: readonly string[] };
  Event: {
    name: string;
    altNames: readonly string[];
    startDate: string | null;
    endDate: string | null;
    place: string | null;
    year: number | null;
    talks: number;
    evidence: readonly string[];
    /** What makes it, counted: `loaders/resolve/tally.ts`. */
    tally?: string;
  };
  Conference: {
    name: string;
    altNames: readonly string[];
    /** What makes it, counted: `loaders/resolve/tally.ts`. */
    tally?: string;
  };
  Resource: {
    kind: ResourceKind;
    title: string;
    url: string | null;
    evidence: readonly string[];
    /** What makes it, counted: `loaders/resolve/tally.ts`. */
    tally?: string;
  };
  Note: {
    paths: readonly string[];
    sha256: string;
    format: string;
    title: string | null;
    author: string | null;
    text: string;
    /** JSON of `Note['fileLines']`, `places`, `problems` and `silentLines`; `facts` as `packFacts` writes them. */
    fileLines: string | null;
    places: string | null;
    facts: string;
    problems: string;
    silentLines: string;
    readWith: string;
    /** Hashes of its paths and of the keys by which its mentions are found: `src/load/note-keys.ts`. */
    keys?: readonly string[];
  };
}
export type NodeLabel = keyof NodeProperties;

export type GraphNode = {
  [L in NodeLabel]: {
    readonly label: L;
    readonly id: string;
    readonly properties: Readonly<NodeProperties[L]>;
  };
}[NodeLabel];

/** Labels of both ends and the properties of each relationship. At most one of a type between two nodes, but for
 * WORKED_FOR: one an event (`event` is an event's id, empty where the note names none). */
export interface RelationshipProperties {
  /** Speaker → Talk */
  GAVE: { evidence: readonly string[] };
  /** Speaker → Company */
  WORKED_FOR: { event: string; evidence: readonly string[] };
  /** Talk → Event */
  PRESENTED_AT: { evidence: readonly string[] };
  /** Event → Conference */
  EDITION_OF: Record<never, never>;
  /** Talk → Concept */
  DISCUSSES: { salience: number; central: boolean; mentions: number; evidence: readonly string[] };
  /** Talk → Lesson */
  TEACHES: { evidence: readonly string[] };
  /** Lesson → Concept */
  ABOUT: Record<never, never>;
  /** Lesson → Lesson of another talk, from the smaller id to the greater */
  ECHOES: { score: number; words: readonly string[] };
  /** Concept → Concept */
  BROADER: Record<never, never>;
  /** Concept → Concept, from the smaller id to the greater */
  RELATED: Record<never, never>;
  /** Talk → Resource */
  CITES: { evidence: readonly string[] };
  /** Note → Talk */
  TELLS: { evidence: readonly string[] };
}
export type RelationshipType = keyof RelationshipProperties;

export type GraphRelationship = {
  [T in RelationshipType]: {
    readonly type: T;
    readonly from: string;
    readonly to: string;
    readonly properties: Readonly<RelationshipProperties[T]>;
  };
}[RelationshipType];

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** What turns one graph into another: nodes and relationships to write whole, hubs to write in part, and what to take away. */
export interface Difference {
  readonly put: Graph;
  readonly change?: readonly HubChange[];
  readonly drop: Graph;
}

/** Labels of nodes that any number of notes may meet in. */
export type HubLabel = Extract<NodeLabel, 'Event' | 'Conference' | 'Concept' | 'Resource'>;

/** A node that is stored, as it is from now on, and the names of its properties that differ. */
export interface HubChange {
  readonly node: GraphNode & { readonly label: HubLabel };
  readonly names: readonly string[];
}
