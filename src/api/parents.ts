// What resolvers pass on: nodes as the store gives them, pages, facts. The types that codegen makes point here.

import type {
  Fact,
  FactKind,
  NodeLabel,
  NodeProperties,
  PlaceMark,
  RelationshipType,
} from '../graph.js';
import type { FoundName } from './ask/found-name.js';
import type { Item } from './ask/item.js';
import type { QuestionKind } from './generated/schema-types.js';
import type { SoughtWord } from './search/match-words.js';

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

/** Labels that a search finds, and sentences. */
export type FoundLabel = Exclude<NodeLabel, 'Resource' | 'Note'> | 'Quote';

/** Something found, and the words that it was found by. */
export interface SearchResultParent {
  readonly kind: FoundLabel;
  readonly nodeId: string;
  readonly score: number;
  readonly sought: readonly SoughtWord[];
  /** The sentence that was found. */
  readonly evidence: EvidenceParent | null;
}
export type SearchResultPage = Page<SearchResultParent>;
export type SearchResultPageEdge = PageEdge<SearchResultParent>;

/** How a word fits one looked for, the nearest first. */
export type MatchKind = 'WORD' | 'BEGINNING' | 'TYPO';

/** A text in which something was found, with the places in code points. */
export interface Highlight {
  readonly field: 'NAME' | 'OTHER_NAME' | 'TEXT' | 'QUOTE';
  readonly text: string;
  /** Which of the words looked for it holds. */
  readonly found: ReadonlySet<string>;
  readonly ranges: readonly {
    readonly from: number;
    readonly to: number;
    readonly how: MatchKind;
  }[];
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

/** What one note says of a talk. */
export interface AccountParent {
  readonly noteId: string;
  readonly title: string | null;
  readonly evidence: readonly EvidenceParent[];
  readonly items: readonly AccountItemParent[];
}

/** One thing that a note says of a talk. */
export interface AccountItemParent {
  readonly kind: FactKind;
  readonly nodeId: string;
  readonly evidence: readonly EvidenceParent[];
  readonly onlyHere: boolean;
}

/** A fact that means a node, and why it does. */
export interface MentionParent extends EvidenceParent {
  readonly reason: string | null;
}
/** A mention that was taken for a node on a near call. */
export interface DoubtParent {
  readonly nodeId: string;
  readonly mention: MentionParent;
  readonly score: number;
}
export type MentionPage = Page<MentionParent>;
export type MentionPageEdge = PageEdge<MentionParent>;

/** A path's nodes by their ids, and its hops. */
export interface PathParent {
  readonly ids: readonly string[];
  readonly hops: readonly HopParent[];
}

/** What a path can go over. */
export type PathTie = Exclude<RelationshipType, 'TELLS'>;

/** One step of a path, by the ids of its ends. */
export interface HopParent {
  readonly from: string;
  readonly to: string;
  readonly tie: PathTie;
}

/** A grid with its numbers; one of a column's two is null. */
export interface IdeaGridParent {
  readonly columns: readonly {
    readonly year: number | null;
    readonly conference: ConferenceParent | null;
    readonly event: EventParent | null;
  }[];
  readonly rows: readonly {
    readonly concept: ConceptParent;
    readonly counts: readonly number[];
  }[];
  readonly most: number;
}

/** A group of lessons by their ids, and where it was found: years in order, conferences by the number of talks. */
export interface RecurringLessonParent {
  readonly id: string;
  readonly lessonIds: readonly string[];
  readonly talkIds: readonly string[];
  readonly years: readonly (readonly [number, number])[];
  readonly conferences: readonly (readonly [string, number])[];
}
export type RecurringLessonPage = Page<RecurringLessonParent>;
export type RecurringLessonPageEdge = PageEdge<RecurringLessonParent>;

/** How often at a conference; its node, or where only its id is known that. */
export type ConferenceCountParent =
  | { readonly conference: ConferenceParent; readonly talkCount: number }
  | { readonly conferenceId: string; readonly talkCount: number };

/** How often by a speaker. */
export interface SpeakerCountParent {
  readonly speakerId: string;
  readonly talkCount: number;
}

/** What the notes say to a question; `items` with the ids of their nodes and facts. */
export interface AnswerParent {
  readonly kind: QuestionKind;
  readonly understood: string;
  readonly names: readonly FoundNameParent[];
  readonly ignored: readonly string[];
  readonly found: boolean;
  readonly text: string;
  readonly items: readonly AnswerItemParent[];
  readonly query: string;
  readonly variables: string;
}
export type FoundNameParent = FoundName;
export type AnswerItemParent = Item;
