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

type Parent<L extends NodeLabel> = Stored<NodeProperties[L]> & { readonly id: string };

export type TalkParent = Parent<'Talk'>;
export type SpeakerParent = Parent<'Speaker'>;
export type CompanyParent = Parent<'Company'>;
export type ConceptParent = Parent<'Concept'>;
export type LessonParent = Parent<'Lesson'>;
export type EventParent = Parent<'Event'>;
export type ConferenceParent = Parent<'Conference'>;
export type ResourceParent = Parent<'Resource'>;

/** A note without what is long in it: text, facts, problems. */
export type NoteParent = Pick<Parent<'Note'>, 'id' | 'format' | 'title' | 'author' | 'sha256'> & {
  readonly paths: readonly string[];
};

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

/** What a statement gives about the tie between the list and its entry. `evidence` holds fact ids, or lists of them. */
export interface Tie {
  readonly evidence: readonly (string | readonly string[])[];
  readonly salience?: number;
  readonly central?: boolean;
  readonly mentions?: number;
  readonly talkCount?: number;
  readonly events?: readonly string[];
  readonly score?: number;
  readonly words?: readonly string[];
}

/** An entry of a page. */
export interface PageEdge<N> {
  readonly cursor: string;
  readonly node: N;
  readonly tie: Tie;
}

/** A page of a list. */
export interface Page<N> {
  readonly edges: readonly PageEdge<N>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counts the whole list when it is asked. */
  readonly totalCount: () => Promise<number>;
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
