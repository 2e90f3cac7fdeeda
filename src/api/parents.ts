// What resolvers pass on: nodes as the store gives them, pages, facts. The types that codegen makes point here.

import type { Fact, NodeLabel, NodeProperties, PlaceMark } from '../graph.js';

/** Stores keep no nulls, and a list may be missing like one. */
type Stored<P> = {
  readonly [K in keyof P]: P[K] extends readonly string[]
    ? P[K] | undefined
    : null extends P[K]
      ? P[K] | undefined
      : P[K];
};

/** A node with the properties and lists that were asked for, and no others. */
type Parent<L extends NodeLabel> = Stored<NodeProperties[L]> & Planned;

/** What all nodes have: an id, and lists by their names in the answer. */
export interface Planned {
  readonly id: string;
  readonly lists: Readonly<Record<string, unknown>>;
}

export type TalkParent = Parent<'Talk'>;
export type SpeakerParent = Parent<'Speaker'>;
export type CompanyParent = Parent<'Company'>;
export type ConceptParent = Parent<'Concept'>;
export type LessonParent = Parent<'Lesson'>;
export type EventParent = Parent<'Event'>;
export type ConferenceParent = Parent<'Conference'>;
export type ResourceParent = Parent<'Resource'>;

/** A note without what is long in it: text, facts, problems. */
export type NoteParent = Pick<
  Parent<'Note'>,
  'id' | 'lists' | 'format' | 'title' | 'author' | 'sha256'
> & { readonly paths: readonly string[] };

/** The parent of each label. */
export interface ParentByLabel {
  readonly Talk: TalkParent;
  readonly Speaker: SpeakerParent;
  readonly Company: CompanyParent;
  readonly Concept: ConceptParent;
  readonly Lesson: LessonParent;
  readonly Event: EventParent;
  readonly Conference: ConferenceParent;
  readonly Resource: ResourceParent;
  readonly Note: NoteParent;
}
export type NodeParent = ParentByLabel[NodeLabel];

/** A recurring idea is its concept, seen as one. */
export type RecurringIdeaParent = ConceptParent;

/** Labels that a search finds. */
export type FoundLabel = Exclude<NodeLabel, 'Resource' | 'Note'>;

export interface SearchResultParent {
  readonly kind: FoundLabel;
  readonly node: NodeParent;
  readonly score: number;
}

/** A fact with the note that says it. */
export interface EvidenceParent {
  readonly id: string;
  readonly fact: Fact;
  readonly noteId: string;
  /** The file's line of each line of the note's text, where they differ. */
  readonly fileLines: readonly number[] | null;
  /** Pages, slides or times, where the file has such. */
  readonly places: readonly PlaceMark[] | null;
}

/** An idea that two talks share. */
export interface SharedIdeaParent {
  readonly conceptId: string;
  readonly weight: number;
  /** Ids of facts. */
  readonly here: string | null;
  readonly there: string | null;
}

/** What ties an entry to its list, by the columns of the list's statement. `evidence` holds fact ids, or lists of them. */
export type Tie = Readonly<Record<string, unknown>>;

/** An entry of a page. */
export interface PageEdge<N> {
  readonly key: number;
  readonly tie: string;
  readonly columns: Tie;
  readonly node: N;
}

/** A page of a list; what nobody asked for is not in it. */
export interface Page<N> {
  readonly edges: readonly PageEdge<N>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: number | null;
  readonly facets: Readonly<Record<string, readonly unknown[]>>;
}

export type TalkPage = Page<TalkParent>;
export type TalkPageEdge = PageEdge<TalkParent>;
export type SpeakerPage = Page<SpeakerParent>;
export type SpeakerPageEdge = PageEdge<SpeakerParent>;
export type CompanyPage = Page<CompanyParent>;
export type CompanyPageEdge = PageEdge<CompanyParent>;
export type ConceptPage = Page<ConceptParent>;
export type ConceptPageEdge = PageEdge<ConceptParent>;
export type LessonPage = Page<LessonParent>;
export type LessonPageEdge = PageEdge<LessonParent>;
export type EventPage = Page<EventParent>;
export type EventPageEdge = PageEdge<EventParent>;
export type ConferencePage = Page<ConferenceParent>;
export type ConferencePageEdge = PageEdge<ConferenceParent>;
export type ResourcePage = Page<ResourceParent>;
export type ResourcePageEdge = PageEdge<ResourceParent>;
export type NotePage = Page<NoteParent>;
export type NotePageEdge = PageEdge<NoteParent>;
export type RecurringIdeaPage = Page<RecurringIdeaParent>;
export type RecurringIdeaPageEdge = PageEdge<RecurringIdeaParent>;
