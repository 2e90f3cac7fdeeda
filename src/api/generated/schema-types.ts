// Made from schema/*.graphql by scripts/generate-types.mjs; run it after every change there.

import type { TalkKind } from '../../graph.js';
import type { ResourceKind } from '../../graph.js';
import type { ConceptStatus } from '../../graph.js';
import type { FactKind } from '../../graph.js';
import type { FactStatus } from '../../graph.js';
import type { FoundLabel as NodeKind } from '../parents.js';
import type { PathTie as TieKind } from '../parents.js';
import type { GraphQLResolveInfo } from 'graphql';
import type {
  NodeParent,
  TalkParent,
  SpeakerParent,
  CompanyParent,
  ConceptParent,
  LessonParent,
  EventParent,
  ConferenceParent,
  ResourceParent,
  NoteParent,
  RecurringIdeaParent,
  RecurringLessonParent,
  SearchResultParent,
  SharedIdeaParent,
  EvidenceParent,
  MentionParent,
  DoubtParent,
  AccountParent,
  AccountItemParent,
  PathParent,
  HopParent,
  IdeaGridParent,
  ConferenceCountParent,
  SpeakerCountParent,
  AnswerParent,
  AnswerItemParent,
  FoundNameParent,
  TalkPage,
  TalkPageEdge,
  SpeakerPage,
  SpeakerPageEdge,
  CompanyPage,
  CompanyPageEdge,
  ConceptPage,
  ConceptPageEdge,
  LessonPage,
  LessonPageEdge,
  EventPage,
  EventPageEdge,
  ConferencePage,
  ConferencePageEdge,
  ResourcePage,
  ResourcePageEdge,
  NotePage,
  NotePageEdge,
  RecurringIdeaPage,
  RecurringIdeaPageEdge,
  RecurringLessonPage,
  RecurringLessonPageEdge,
  SearchResultPage,
  SearchResultPageEdge,
  MentionPage,
  MentionPageEdge,
} from '../parents.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
};

/** What one note says of a talk, to be laid beside what others say of it. */
export type Account = {
  __typename?: 'Account';
  /** The note that tells. */
  note: Note;
  /** What this note calls the talk; null where it gives no title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Where this note names the talk. */
  evidence: Array<Evidence>;
  /** What this note says of the talk, kind by kind, in its own order: who gave it, where, what it discusses and teaches. */
  items: Array<AccountItem>;
  /** How much of it no other note says. */
  onlyHereCount: Scalars['Int']['output'];
};

/** What one note says of a talk, to be laid beside what others say of it. */
export type AccountItemsArgs = {
  kinds?: InputMaybe<Array<FactKind>>;
  onlyHere?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing that a note says of a talk. */
export type AccountItem = {
  __typename?: 'AccountItem';
  /** What it is about. */
  kind: FactKind;
  /** The speaker, company, event, concept, lesson or resource that it says. */
  node: Node;
  /** The words of this note for it. */
  asWritten: Scalars['String']['output'];
  /** Where this note says it. */
  evidence: Array<Evidence>;
  /** True where no other note says it of this talk. */
  onlyHere: Scalars['Boolean']['output'];
};

/** What the notes say to a question in plain words. */
export type Answer = {
  __typename?: 'Answer';
  /** Which question it was taken for. */
  kind: QuestionKind;
  /** What was understood, in plain words. */
  understood: Scalars['String']['output'];
  /** Names that were found in the question, and what they were taken for. */
  names: Array<FoundName>;
  /** Words of the question that nothing was made of. */
  ignored: Array<Scalars['String']['output']>;
  /** Whether the notes hold anything on it. */
  found: Scalars['Boolean']['output'];
  /** The answer in a sentence or two; says so where the notes hold nothing. */
  text: Scalars['String']['output'];
  /** What answers it, the best first, each with its quotes. */
  items: Array<AnswerItem>;
  /** The query that gives this answer. */
  query: Scalars['String']['output'];
  /** Its variables, as JSON. */
  variables: Scalars['String']['output'];
};

/** A name found in a question. */
export type FoundName = {
  __typename?: 'FoundName';
  /** The words of the question. */
  words: Scalars['String']['output'];
  /** What they were taken for. */
  node: Node;
  /** True where the words had to be corrected to be found. */
  isGuess: Scalars['Boolean']['output'];
};

/** One thing that answers a question. */
export type AnswerItem = {
  __typename?: 'AnswerItem';
  /** The talk, speaker, concept, lesson… that it is about; null for a year. */
  node?: Maybe<Node>;
  /** Its title, name, label, words or year. */
  name: Scalars['String']['output'];
  /** How many talks it rests on, where that is counted. */
  talkCount?: Maybe<Scalars['Int']['output']>;
  /** Sentences that say so. */
  evidence: Array<Evidence>;
};

/** Questions that can be asked in plain words. */
export type QuestionKind =
  /** Which talks are about something, by somebody, at some event. */
  | 'TALKS'
  /** Who spoke on something, somewhere, for somebody. */
  | 'SPEAKERS'
  /** What did somebody speak on, what was an event or a company's talks about. */
  | 'TOPICS'
  /** Who shared the stage with somebody. */
  | 'COMPANIONS'
  /** What was learnt about something. */
  | 'LESSONS'
  /** When was something spoken on. */
  | 'YEARS'
  /** At which conferences was something spoken on. */
  | 'CONFERENCES'
  /** Which ideas come back. */
  | 'RECURRING'
  /** What goes with something. */
  | 'RELATED'
  /** What is something. */
  | 'DEFINITION'
  /** What did nobody speak on, or not for long. */
  | 'GAPS'
  /** What has one thing to do with another. */
  | 'CONNECTION'
  /** None of these: what fits the words. */
  | 'SEARCH';

/** An employer that a note names. */
export type Company = Node & {
  __typename?: 'Company';
  /** `company/` and the slug of the name. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Other names and spellings in notes. */
  altNames: Array<Scalars['String']['output']>;
  /** How many talks its people gave, as far as notes tell. */
  talkCount: Scalars['Int']['output'];
  /** Who worked there, by the number of their talks for it. */
  speakers: SpeakerConnection;
  /** What its people gave while there, the latest first. */
  talks: TalkConnection;
  /** What its people spoke on, by the number of talks. */
  concepts: ConceptConnection;
  /** Where notes name this company. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
  /** Places where notes mean it, as they write it, with why it was taken so. */
  mentions: MentionConnection;
};

/** An employer that a note names. */
export type CompanySpeakersArgs = {
  where?: InputMaybe<SpeakerFilter>;
  orderBy?: InputMaybe<SpeakerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An employer that a note names. */
export type CompanyTalksArgs = {
  where?: InputMaybe<TalkFilter>;
  orderBy?: InputMaybe<TalkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An employer that a note names. */
export type CompanyConceptsArgs = {
  where?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ConceptOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An employer that a note names. */
export type CompanyEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** An employer that a note names. */
export type CompanyMentionsArgs = {
  where?: InputMaybe<MentionFilter>;
  orderBy?: InputMaybe<MentionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of companies. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** The companies with what ties each to the list. */
  edges: Array<CompanyEdge>;
  /** The companies alone. */
  nodes: Array<Company>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** What the whole list holds; counted only when asked for. */
  facets: CompanyFacets;
};

/** One of a page of companies. */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The company. */
  node: Company;
  /** The events at which the speaker stood for this company, the latest first; empty where notes name none, and in other lists. */
  events: Array<Event>;
  /** Where notes say what puts the company on this list; empty where nothing but the company does. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
};

/** One of a page of companies. */
export type CompanyEdgeEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** Orders of companies. Ties go by id, which follows the name. */
export type CompanyOrder =
  /** Those with the most talks first. */
  | 'TALKS'
  /** By name, as the id spells it. */
  | 'NAME';

/** An idea, practice, failure mode or metric. Labels have their SKOS meaning. */
export type Concept = Node & {
  __typename?: 'Concept';
  /** `concept/` and the slug of the preferred label. */
  id: Scalars['ID']['output'];
  /** Its usual name. */
  prefLabel: Scalars['String']['output'];
  /** Acronyms, synonyms and spellings that mean the same. */
  altLabels: Array<Scalars['String']['output']>;
  /** What it is, in one or two sentences; null for a candidate. */
  definition?: Maybe<Scalars['String']['output']>;
  /** Whether the vocabulary lists it. */
  status: ConceptStatus;
  /** Part of the vocabulary that it belongs to; null for a candidate. */
  area?: Maybe<Scalars['String']['output']>;
  /** A public reference that explains it. */
  source?: Maybe<ConceptSource>;
  /** The same concept in Wikidata, where known for certain. */
  exactMatch?: Maybe<Scalars['String']['output']>;
  /** How many talks discuss it. */
  talkCount: Scalars['Int']['output'];
  /** At how many conferences those talks were given. */
  conferenceCount: Scalars['Int']['output'];
  /** In how many years they were given. */
  yearCount: Scalars['Int']['output'];
  /** The first of those years. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** The latest of those years. */
  latestYear?: Maybe<Scalars['Int']['output']>;
  /** The year with the most of them. */
  peakYear?: Maybe<Scalars['Int']['output']>;
  /** Concepts that it is a kind or a part of. */
  broader: Array<Concept>;
  /** Its kinds and parts. */
  narrower: Array<Concept>;
  /** Concepts that go with it. */
  related: Array<Concept>;
  /**
   * Concepts that talks discuss together with it more often than chance would have it, the strongest first: two talks at least, and
   * more than the counts of both would give if talks chose their concepts by lot.
   */
  discussedWith: ConceptConnection;
  /** Talks that discuss it, those most about it first. */
  talks: TalkConnection;
  /** Who spoke on it, by the number of talks. */
  speakers: SpeakerConnection;
  /** Lessons on it, the latest first. */
  lessons: LessonConnection;
  /** Conferences where it was discussed, those with the most talks first. */
  conferences: Array<ConferenceCount>;
  /** Years in which it was discussed, in order; a talk counts in the year of each of its events. */
  years: Array<YearCount>;
  /** Sentences on it, one a talk, from the talks most about it. */
  quotes: Array<Evidence>;
};

/** An idea, practice, failure mode or metric. Labels have their SKOS meaning. */
export type ConceptDiscussedWithArgs = {
  where?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ConceptOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An idea, practice, failure mode or metric. Labels have their SKOS meaning. */
export type ConceptTalksArgs = {
  narrower?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<TalkOrder>;
  where?: InputMaybe<TalkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An idea, practice, failure mode or metric. Labels have their SKOS meaning. */
export type ConceptSpeakersArgs = {
  where?: InputMaybe<SpeakerFilter>;
  orderBy?: InputMaybe<SpeakerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An idea, practice, failure mode or metric. Labels have their SKOS meaning. */
export type ConceptLessonsArgs = {
  where?: InputMaybe<LessonFilter>;
  orderBy?: InputMaybe<LessonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An idea, practice, failure mode or metric. Labels have their SKOS meaning. */
export type ConceptQuotesArgs = {
  first?: Scalars['Int']['input'];
};

/** A public reference that explains a concept. */
export type ConceptSource = {
  __typename?: 'ConceptSource';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its address. */
  url?: Maybe<Scalars['String']['output']>;
};

export type { ConceptStatus };

/** How often something was discussed at one conference. */
export type ConferenceCount = {
  __typename?: 'ConferenceCount';
  /** The conference. */
  conference: Conference;
  /** How many talks there discuss it. */
  talkCount: Scalars['Int']['output'];
};

/** How often something was discussed in one year. */
export type YearCount = {
  __typename?: 'YearCount';
  /** The year. */
  year: Scalars['Int']['output'];
  /** How many talks of that year discuss it. */
  talkCount: Scalars['Int']['output'];
};

/** Orders of concepts. Ties go by id, which follows the label. */
export type ConceptOrder =
  /** Those in the most talks first: of the list's own talks where it is tied by talks, else of all. */
  | 'TALKS'
  /** Those at the most conferences first. */
  | 'CONFERENCES'
  /** Those heard of latest first. */
  | 'LATEST_YEAR'
  /** Those that came up first first. */
  | 'FIRST_YEAR'
  /** Those most discussed first, where concepts are listed by a talk; else as `TALKS`. */
  | 'SALIENCE'
  /** Those that go together most first, where concepts are listed as discussed together; else as `TALKS`. */
  | 'SCORE'
  /** By label, as the id spells it. */
  | 'LABEL';

/** A page of concepts. */
export type ConceptConnection = {
  __typename?: 'ConceptConnection';
  /** The concepts with what ties each to the list. */
  edges: Array<ConceptEdge>;
  /** The concepts alone. */
  nodes: Array<Concept>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** What the whole list holds; counted only when asked for. */
  facets: ConceptFacets;
};

/** One of a page of concepts. */
export type ConceptEdge = {
  __typename?: 'ConceptEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The concept. */
  node: Concept;
  /** How much the talk is about it, 0 to 1; null where concepts are not listed by a talk. */
  salience?: Maybe<Scalars['Float']['output']>;
  /** Whether it is central to the talk; null where concepts are not listed by a talk. */
  central?: Maybe<Scalars['Boolean']['output']>;
  /** How strongly it goes with the concept that it is listed by, 0 to 1: how far talks on both exceed chance; null in other lists. */
  score?: Maybe<Scalars['Float']['output']>;
  /** How often notes mention it in the talk; null where concepts are not listed by a talk. */
  mentions?: Maybe<Scalars['Int']['output']>;
  /** How many talks tie this concept to the list: the speaker's, the event's, the company's, those on both concepts; all its talks in other lists. */
  talkCount: Scalars['Int']['output'];
  /** Where notes say what puts the concept on this list; for speakers, events and companies one quote a talk. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
};

/** One of a page of concepts. */
export type ConceptEdgeEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** A mention that was taken for a talk, speaker or company on a near call: a correction can settle it. */
export type Doubt = {
  __typename?: 'Doubt';
  /** What it was taken for. */
  node: Node;
  /** The mention, with the reason. */
  mention: Mention;
  /** How sure the call is, from 0 to 1. */
  score: Scalars['Float']['output'];
};

/** One edition of a conference: SREcon18 Americas. */
export type Event = Node & {
  __typename?: 'Event';
  /** `event/` and the slug of the name. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Other names and spellings in notes. */
  altNames: Array<Scalars['String']['output']>;
  /** First day, as an ISO date: `2018-03-27`. */
  startDate?: Maybe<Scalars['String']['output']>;
  /** Last day, as an ISO date. */
  endDate?: Maybe<Scalars['String']['output']>;
  /** Town or venue. */
  place?: Maybe<Scalars['String']['output']>;
  /** Its year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** How many talks notes tell of. */
  talkCount: Scalars['Int']['output'];
  /** The series it belongs to. */
  conference?: Maybe<Conference>;
  /** Talks given there, by title. */
  talks: TalkConnection;
  /** Who spoke there, by the number of talks. */
  speakers: SpeakerConnection;
  /** What was discussed there, by the number of talks. */
  concepts: ConceptConnection;
  /** Where notes name this event. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
  /** Places where notes mean it, as they write it, with why it was taken so. */
  mentions: MentionConnection;
};

/** One edition of a conference: SREcon18 Americas. */
export type EventTalksArgs = {
  where?: InputMaybe<TalkFilter>;
  orderBy?: InputMaybe<TalkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One edition of a conference: SREcon18 Americas. */
export type EventSpeakersArgs = {
  where?: InputMaybe<SpeakerFilter>;
  orderBy?: InputMaybe<SpeakerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One edition of a conference: SREcon18 Americas. */
export type EventConceptsArgs = {
  where?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ConceptOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One edition of a conference: SREcon18 Americas. */
export type EventEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** One edition of a conference: SREcon18 Americas. */
export type EventMentionsArgs = {
  where?: InputMaybe<MentionFilter>;
  orderBy?: InputMaybe<MentionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events with what ties each to the list. */
  edges: Array<EventEdge>;
  /** The events alone. */
  nodes: Array<Event>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** What the whole list holds; counted only when asked for. */
  facets: EventFacets;
};

/** One of a page of events. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
  /** Where notes say that the talk was given there; empty where events are not listed by a talk. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
};

/** One of a page of events. */
export type EventEdgeEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** A series of events: SREcon. */
export type Conference = Node & {
  __typename?: 'Conference';
  /** `conference/` and the slug of the name. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Other names and spellings in notes. */
  altNames: Array<Scalars['String']['output']>;
  /** Its editions, the latest first. */
  events: EventConnection;
  /** Talks given at any edition, the latest first. */
  talks: TalkConnection;
  /** Who spoke there, by the number of talks. */
  speakers: SpeakerConnection;
  /** What was discussed there, by the number of talks. */
  concepts: ConceptConnection;
};

/** A series of events: SREcon. */
export type ConferenceEventsArgs = {
  where?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A series of events: SREcon. */
export type ConferenceTalksArgs = {
  where?: InputMaybe<TalkFilter>;
  orderBy?: InputMaybe<TalkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A series of events: SREcon. */
export type ConferenceSpeakersArgs = {
  where?: InputMaybe<SpeakerFilter>;
  orderBy?: InputMaybe<SpeakerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A series of events: SREcon. */
export type ConferenceConceptsArgs = {
  where?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ConceptOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of conferences. */
export type ConferenceConnection = {
  __typename?: 'ConferenceConnection';
  /** The conferences with what ties each to the list. */
  edges: Array<ConferenceEdge>;
  /** The conferences alone. */
  nodes: Array<Conference>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** What the whole list holds; counted only when asked for. */
  facets: ConferenceFacets;
};

/** One of a page of conferences. */
export type ConferenceEdge = {
  __typename?: 'ConferenceEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The conference. */
  node: Conference;
};

/** Orders of events. Ties go by id, which follows the name. */
export type EventOrder =
  /** The latest first. */
  | 'NEWEST'
  /** The earliest first; events without a year come last. */
  | 'OLDEST'
  /** Those with the most talks first. */
  | 'TALKS'
  /** By name, as the id spells it. */
  | 'NAME';

/** Orders of conferences. Ties go by id, which follows the name. */
export type ConferenceOrder =
  /** Those with the most editions first. */
  | 'EVENTS'
  /** By name, as the id spells it. */
  | 'NAME';

/** One fact as one note says it: the exact words, their place, and the rule that read them. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The note's id and the fact's number in it: `note/0f3a…#12`. */
  id: Scalars['ID']['output'];
  /** What the fact is about. */
  kind: FactKind;
  /** The sentence, list item or heading that says it, to the letter. */
  quote: Scalars['String']['output'];
  /** The words that name the thing, before any correction. */
  asWritten: Scalars['String']['output'];
  /** The extractor and the rule that read it: `talk/heading`. */
  rule: Scalars['String']['output'];
  /** Whether the note states it, it was inferred, or a person has reviewed it. */
  status: FactStatus;
  /** Line of the note's text where the quote starts, from 1. */
  line: Scalars['Int']['output'];
  /** Line of the file where the quote starts; differs from `line` only where the text was extracted, as from HTML. */
  fileLine: Scalars['Int']['output'];
  /** Where in the file, if it has pages, slides or times: `page 3`, `slide 7`, `00:12:31`. */
  place?: Maybe<Scalars['String']['output']>;
  /** Column of `line` where the quote starts, in Unicode code points, from 1. */
  column: Scalars['Int']['output'];
  /** Offset in the note's text where the quote starts, in Unicode code points, from 0. */
  from: Scalars['Int']['output'];
  /** Offset right after the quote's last code point. */
  to: Scalars['Int']['output'];
  /** Other places of the same note that mean the same. */
  also: Array<Place>;
  /** The note that says it. */
  note: Note;
};

/** A stretch of a note's text. */
export type Place = {
  __typename?: 'Place';
  /** Line of the note's text, from 1. */
  line: Scalars['Int']['output'];
  /** Offset of its first code point in the note's text, from 0. */
  from: Scalars['Int']['output'];
  /** Offset right after its last code point. */
  to: Scalars['Int']['output'];
};

export type { FactKind };

export type { FactStatus };

/** What a whole list of talks holds, over all its pages: each with the number of talks, the most first. */
export type TalkFacets = {
  __typename?: 'TalkFacets';
  /** Years of their events. */
  years: Array<YearFacet>;
  /** Kinds of talks. */
  kinds: Array<TalkKindFacet>;
  /** Series that they were given at. */
  conferences: Array<ConferenceFacet>;
  /** Events that they were given at. */
  events: Array<EventFacet>;
  /** Concepts that they discuss. */
  concepts: Array<ConceptFacet>;
  /** Who gave them. */
  speakers: Array<SpeakerFacet>;
  /** Companies whose people gave them while there. */
  companies: Array<CompanyFacet>;
};

/** What a whole list of talks holds, over all its pages: each with the number of talks, the most first. */
export type TalkFacetsYearsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of talks holds, over all its pages: each with the number of talks, the most first. */
export type TalkFacetsKindsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of talks holds, over all its pages: each with the number of talks, the most first. */
export type TalkFacetsConferencesArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of talks holds, over all its pages: each with the number of talks, the most first. */
export type TalkFacetsEventsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of talks holds, over all its pages: each with the number of talks, the most first. */
export type TalkFacetsConceptsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of talks holds, over all its pages: each with the number of talks, the most first. */
export type TalkFacetsSpeakersArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of talks holds, over all its pages: each with the number of talks, the most first. */
export type TalkFacetsCompaniesArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of speakers holds, over all its pages: each with the number of speakers, the most first. */
export type SpeakerFacets = {
  __typename?: 'SpeakerFacets';
  /** Years in which they spoke. */
  years: Array<YearFacet>;
  /** Series that they spoke at. */
  conferences: Array<ConferenceFacet>;
  /** Who employed them. */
  companies: Array<CompanyFacet>;
  /** What they spoke on. */
  concepts: Array<ConceptFacet>;
};

/** What a whole list of speakers holds, over all its pages: each with the number of speakers, the most first. */
export type SpeakerFacetsYearsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of speakers holds, over all its pages: each with the number of speakers, the most first. */
export type SpeakerFacetsConferencesArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of speakers holds, over all its pages: each with the number of speakers, the most first. */
export type SpeakerFacetsCompaniesArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of speakers holds, over all its pages: each with the number of speakers, the most first. */
export type SpeakerFacetsConceptsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of companies holds, over all its pages: each with the number of companies, the most first. */
export type CompanyFacets = {
  __typename?: 'CompanyFacets';
  /** What their people spoke on while there. */
  concepts: Array<ConceptFacet>;
};

/** What a whole list of companies holds, over all its pages: each with the number of companies, the most first. */
export type CompanyFacetsConceptsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of concepts holds, over all its pages: each with the number of concepts, the most first. */
export type ConceptFacets = {
  __typename?: 'ConceptFacets';
  /** Parts of the vocabulary. */
  areas: Array<AreaFacet>;
  /** Whether the vocabulary lists them. */
  statuses: Array<ConceptStatusFacet>;
  /** Years in which they were discussed. */
  years: Array<YearFacet>;
  /** Series at which they were discussed. */
  conferences: Array<ConferenceFacet>;
};

/** What a whole list of concepts holds, over all its pages: each with the number of concepts, the most first. */
export type ConceptFacetsAreasArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of concepts holds, over all its pages: each with the number of concepts, the most first. */
export type ConceptFacetsStatusesArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of concepts holds, over all its pages: each with the number of concepts, the most first. */
export type ConceptFacetsYearsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of concepts holds, over all its pages: each with the number of concepts, the most first. */
export type ConceptFacetsConferencesArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of lessons holds, over all its pages: each with the number of lessons, the most first. */
export type LessonFacets = {
  __typename?: 'LessonFacets';
  /** Years in which they were taught. */
  years: Array<YearFacet>;
  /** Series at which they were taught. */
  conferences: Array<ConferenceFacet>;
  /** Concepts that they name. */
  concepts: Array<ConceptFacet>;
};

/** What a whole list of lessons holds, over all its pages: each with the number of lessons, the most first. */
export type LessonFacetsYearsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of lessons holds, over all its pages: each with the number of lessons, the most first. */
export type LessonFacetsConferencesArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of lessons holds, over all its pages: each with the number of lessons, the most first. */
export type LessonFacetsConceptsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of events holds, over all its pages: each with the number of events, the most first. */
export type EventFacets = {
  __typename?: 'EventFacets';
  /** Their years. */
  years: Array<YearFacet>;
  /** Their series. */
  conferences: Array<ConferenceFacet>;
};

/** What a whole list of events holds, over all its pages: each with the number of events, the most first. */
export type EventFacetsYearsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of events holds, over all its pages: each with the number of events, the most first. */
export type EventFacetsConferencesArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of conferences holds, over all its pages: each with the number of conferences, the most first. */
export type ConferenceFacets = {
  __typename?: 'ConferenceFacets';
  /** Years of their editions. */
  years: Array<YearFacet>;
};

/** What a whole list of conferences holds, over all its pages: each with the number of conferences, the most first. */
export type ConferenceFacetsYearsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of resources holds, over all its pages: each with the number of resources, the most first. */
export type ResourceFacets = {
  __typename?: 'ResourceFacets';
  /** Kinds of resources. */
  kinds: Array<ResourceKindFacet>;
  /** What the talks that point to them discuss. */
  concepts: Array<ConceptFacet>;
};

/** What a whole list of resources holds, over all its pages: each with the number of resources, the most first. */
export type ResourceFacetsKindsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of resources holds, over all its pages: each with the number of resources, the most first. */
export type ResourceFacetsConceptsArgs = {
  first?: Scalars['Int']['input'];
};

/** What a whole list of notes holds, over all its pages: each with the number of notes, the most first. */
export type NoteFacets = {
  __typename?: 'NoteFacets';
  /** How they are written. */
  formats: Array<FormatFacet>;
};

/** What a whole list of notes holds, over all its pages: each with the number of notes, the most first. */
export type NoteFacetsFormatsArgs = {
  first?: Scalars['Int']['input'];
};

/** One of what a list holds, with how often. */
export type YearFacet = {
  __typename?: 'YearFacet';
  /** The year. */
  year: Scalars['Int']['output'];
  /** How many of the list it applies to. */
  count: Scalars['Int']['output'];
};

/** One of what a list holds, with how often. */
export type TalkKindFacet = {
  __typename?: 'TalkKindFacet';
  /** The kind. */
  kind: TalkKind;
  /** How many of the list it applies to. */
  count: Scalars['Int']['output'];
};

/** One of what a list holds, with how often. */
export type ResourceKindFacet = {
  __typename?: 'ResourceKindFacet';
  /** The kind. */
  kind: ResourceKind;
  /** How many of the list it applies to. */
  count: Scalars['Int']['output'];
};

/** One of what a list holds, with how often. */
export type ConferenceFacet = {
  __typename?: 'ConferenceFacet';
  /** The series. */
  conference: Conference;
  /** How many of the list it applies to. */
  count: Scalars['Int']['output'];
};

/** One of what a list holds, with how often. */
export type EventFacet = {
  __typename?: 'EventFacet';
  /** The event. */
  event: Event;
  /** How many of the list it applies to. */
  count: Scalars['Int']['output'];
};

/** One of what a list holds, with how often. */
export type ConceptFacet = {
  __typename?: 'ConceptFacet';
  /** The concept. */
  concept: Concept;
  /** How many of the list it applies to. */
  count: Scalars['Int']['output'];
};

/** One of what a list holds, with how often. */
export type SpeakerFacet = {
  __typename?: 'SpeakerFacet';
  /** The speaker. */
  speaker: Speaker;
  /** How many of the list it applies to. */
  count: Scalars['Int']['output'];
};

/** One of what a list holds, with how often. */
export type CompanyFacet = {
  __typename?: 'CompanyFacet';
  /** The company. */
  company: Company;
  /** How many of the list it applies to. */
  count: Scalars['Int']['output'];
};

/** One of what a list holds, with how often. */
export type AreaFacet = {
  __typename?: 'AreaFacet';
  /** The part of the vocabulary. */
  area: Scalars['String']['output'];
  /** How many of the list it applies to. */
  count: Scalars['Int']['output'];
};

/** One of what a list holds, with how often. */
export type ConceptStatusFacet = {
  __typename?: 'ConceptStatusFacet';
  /** The status. */
  status: ConceptStatus;
  /** How many of the list it applies to. */
  count: Scalars['Int']['output'];
};

/** One of what a list holds, with how often. */
export type FormatFacet = {
  __typename?: 'FormatFacet';
  /** The format. */
  format: Scalars['String']['output'];
  /** How many of the list it applies to. */
  count: Scalars['Int']['output'];
};

/** A range of whole numbers, both ends included; an end that is not given is open. */
export type IntRange = {
  /** This or more. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** This or less. */
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** What a text must be like; capitals count for nothing, and all that is given must hold. */
export type TextMatch = {
  /** Holds this. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Starts with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is this and no more. */
  equals?: InputMaybe<Scalars['String']['input']>;
};

/** Which talks to list; all that is given must hold. Names are given in any spelling, and a list of names means any of them. */
export type TalkFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<TalkFilter>>;
  /** At least one of these must hold. */
  or?: InputMaybe<Array<TalkFilter>>;
  /** This must not hold. */
  not?: InputMaybe<TalkFilter>;
  /** Talks that discuss one of these concepts. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Talks that discuss all of these concepts. */
  aboutAll?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Talks that discuss one of these concepts, a kind or a part of it. */
  aboutOrNarrower?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Talks that one of these people gave. */
  speaker?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Talks given by people of one of these companies while there. */
  company?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Talks given at one of these events. */
  event?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Talks given at one of these series. */
  conference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Year of the first event. */
  year?: InputMaybe<IntRange>;
  /** Talks of one of these kinds. */
  kind?: InputMaybe<Array<TalkKind>>;
  /** Any of the titles. */
  title?: InputMaybe<TextMatch>;
};

/** Which speakers to list; all that is given must hold, and a list of names means any of them. */
export type SpeakerFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<SpeakerFilter>>;
  /** At least one of these must hold. */
  or?: InputMaybe<Array<SpeakerFilter>>;
  /** This must not hold. */
  not?: InputMaybe<SpeakerFilter>;
  /** Any of the names. */
  name?: InputMaybe<TextMatch>;
  /** Those who spoke on one of these concepts. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Those who spoke on all of these concepts. */
  aboutAll?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Those who spoke on one of these concepts, a kind or a part of it. */
  aboutOrNarrower?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Those who spoke at one of these events. */
  event?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Those who spoke at one of these series. */
  conference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Those whom one of these companies employed. */
  company?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Those who gave a talk in one of these years. */
  year?: InputMaybe<IntRange>;
  /** How many talks they gave. */
  talkCount?: InputMaybe<IntRange>;
};

/** Which companies to list; all that is given must hold, and a list of names means any of them. */
export type CompanyFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CompanyFilter>>;
  /** At least one of these must hold. */
  or?: InputMaybe<Array<CompanyFilter>>;
  /** This must not hold. */
  not?: InputMaybe<CompanyFilter>;
  /** Any of the names. */
  name?: InputMaybe<TextMatch>;
  /** Those that employed one of these people. */
  speaker?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many talks their people gave. */
  talkCount?: InputMaybe<IntRange>;
};

/** Which concepts or recurring ideas to list; all that is given must hold, and a list of names means any of them. */
export type ConceptFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ConceptFilter>>;
  /** At least one of these must hold. */
  or?: InputMaybe<Array<ConceptFilter>>;
  /** This must not hold. */
  not?: InputMaybe<ConceptFilter>;
  /** The preferred label or any other. */
  label?: InputMaybe<TextMatch>;
  /** Concepts of one of these statuses. */
  status?: InputMaybe<Array<ConceptStatus>>;
  /** Concepts of one of these parts of the vocabulary. */
  area?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of these concepts, a kind or a part of it. */
  below?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Concepts discussed at one of these events. */
  event?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Concepts discussed at one of these series. */
  conference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Concepts that one of these people spoke on. */
  speaker?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Concepts discussed in one of these years. */
  year?: InputMaybe<IntRange>;
  /** The first year in which it was discussed. */
  firstYear?: InputMaybe<IntRange>;
  /** The latest year in which it was discussed. */
  latestYear?: InputMaybe<IntRange>;
  /** How many talks discuss it: `{ to: 0 }` for what nobody spoke on yet. */
  talkCount?: InputMaybe<IntRange>;
  /** At how many conferences. */
  conferenceCount?: InputMaybe<IntRange>;
  /** In how many years. */
  yearCount?: InputMaybe<IntRange>;
};

/** Which lessons to list; all that is given must hold, and a list of names means any of them. */
export type LessonFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<LessonFilter>>;
  /** At least one of these must hold. */
  or?: InputMaybe<Array<LessonFilter>>;
  /** This must not hold. */
  not?: InputMaybe<LessonFilter>;
  /** Its words. */
  text?: InputMaybe<TextMatch>;
  /** Whether it is advice against something. */
  negated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether another talk says much the same. */
  echoed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lessons that name one of these concepts. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Lessons that name all of these concepts. */
  aboutAll?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Lessons that name one of these concepts, a kind or a part of it. */
  aboutOrNarrower?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Lessons that one of these people taught. */
  speaker?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Lessons taught at one of these events. */
  event?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Lessons taught at one of these series. */
  conference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Lessons taught in one of these years. */
  year?: InputMaybe<IntRange>;
};

/** Which events to list; all that is given must hold, and a list of names means any of them. */
export type EventFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<EventFilter>>;
  /** At least one of these must hold. */
  or?: InputMaybe<Array<EventFilter>>;
  /** This must not hold. */
  not?: InputMaybe<EventFilter>;
  /** Any of the names. */
  name?: InputMaybe<TextMatch>;
  /** Their year. */
  year?: InputMaybe<IntRange>;
  /** How many talks notes tell of. */
  talkCount?: InputMaybe<IntRange>;
  /** Editions of one of these series. */
  conference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Events where one of these concepts was discussed. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Events where one of these people spoke. */
  speaker?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which conferences to list; all that is given must hold, and a list of names means any of them. */
export type ConferenceFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ConferenceFilter>>;
  /** At least one of these must hold. */
  or?: InputMaybe<Array<ConferenceFilter>>;
  /** This must not hold. */
  not?: InputMaybe<ConferenceFilter>;
  /** Any of the names. */
  name?: InputMaybe<TextMatch>;
  /** Series with an edition in one of these years. */
  year?: InputMaybe<IntRange>;
  /** Series where one of these concepts was discussed. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which resources to list; all that is given must hold, and a list of names means any of them. */
export type ResourceFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ResourceFilter>>;
  /** At least one of these must hold. */
  or?: InputMaybe<Array<ResourceFilter>>;
  /** This must not hold. */
  not?: InputMaybe<ResourceFilter>;
  /** Its title. */
  title?: InputMaybe<TextMatch>;
  /** Its address. */
  url?: InputMaybe<TextMatch>;
  /** Resources of one of these kinds. */
  kind?: InputMaybe<Array<ResourceKind>>;
  /** Resources that talks on one of these concepts point to. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which notes to list; all that is given must hold. */
export type NoteFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<NoteFilter>>;
  /** At least one of these must hold. */
  or?: InputMaybe<Array<NoteFilter>>;
  /** This must not hold. */
  not?: InputMaybe<NoteFilter>;
  /** Any of the paths. */
  path?: InputMaybe<TextMatch>;
  /** Its own title. */
  title?: InputMaybe<TextMatch>;
  /** Who wrote it. */
  author?: InputMaybe<TextMatch>;
  /** Notes written in one of these ways. */
  format?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How many talks discuss each of some concepts, by year, by conference or by event: what a heat map shows. */
export type IdeaGrid = {
  __typename?: 'IdeaGrid';
  /** What the columns stand for: years and events in order, conferences by the most of these talks. */
  columns: Array<GridColumn>;
  /** One row a concept, in the order asked for. */
  rows: Array<GridRow>;
  /** The greatest number in the grid. */
  most: Scalars['Int']['output'];
};

/** A column of a grid. */
export type GridColumn = {
  __typename?: 'GridColumn';
  /** Its year, or that of its event; null where columns are conferences. */
  year?: Maybe<Scalars['Int']['output']>;
  /** Its conference; null where columns are years or events. */
  conference?: Maybe<Conference>;
  /** Its event; null where columns are years or conferences. */
  event?: Maybe<Event>;
};

/** A row of a grid. */
export type GridRow = {
  __typename?: 'GridRow';
  /** Its concept. */
  concept: Concept;
  /** How many talks discuss the concept in each column, in the order of the columns. */
  counts: Array<Scalars['Int']['output']>;
};

/** What the columns of a grid stand for. */
export type GridColumns =
  /** Years; a talk counts in the year of each of its events. */
  | 'YEARS'
  /** Conferences. */
  | 'CONFERENCES'
  /** Events: a conference in a year. Those of no known year are left out. */
  | 'EVENTS';

/** What is missing from what was spoken on. */
export type GapKind =
  /** Concepts of the vocabulary that no talk discusses. */
  | 'NEVER'
  /** Concepts that were discussed and have not been since a year. */
  | 'NOT_SINCE'
  /** Concepts on which everything that is known comes from one note. */
  | 'SINGLE_SOURCE'
  /** Concepts that only one person spoke on. */
  | 'SINGLE_SPEAKER';

/** Advice, a principle or a finding that one can take away. */
export type Lesson = Node & {
  __typename?: 'Lesson';
  /** `lesson/` and the slug of its words. */
  id: Scalars['ID']['output'];
  /** Its words, without markup. */
  text: Scalars['String']['output'];
  /** True for advice against something. */
  negated: Scalars['Boolean']['output'];
  /** Concepts that its words name. */
  concepts: Array<Concept>;
  /** Talks that teach it, the latest first. */
  talks: TalkConnection;
  /** Lessons of other talks that say much the same, the nearest first. */
  echoes: LessonConnection;
  /** Where notes say it. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
  /** Places where notes mean it, as they write it, with why it was taken so. */
  mentions: MentionConnection;
};

/** Advice, a principle or a finding that one can take away. */
export type LessonTalksArgs = {
  where?: InputMaybe<TalkFilter>;
  orderBy?: InputMaybe<TalkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Advice, a principle or a finding that one can take away. */
export type LessonEchoesArgs = {
  where?: InputMaybe<LessonFilter>;
  orderBy?: InputMaybe<LessonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Advice, a principle or a finding that one can take away. */
export type LessonEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** Advice, a principle or a finding that one can take away. */
export type LessonMentionsArgs = {
  where?: InputMaybe<MentionFilter>;
  orderBy?: InputMaybe<MentionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of lessons. */
export type LessonConnection = {
  __typename?: 'LessonConnection';
  /** The lessons with what ties each to the list. */
  edges: Array<LessonEdge>;
  /** The lessons alone. */
  nodes: Array<Lesson>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** What the whole list holds; counted only when asked for. */
  facets: LessonFacets;
};

/** One of a page of lessons. */
export type LessonEdge = {
  __typename?: 'LessonEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The lesson. */
  node: Lesson;
  /** How near the two lessons are, 0 to 1; null where lessons are not listed as echoes. */
  score?: Maybe<Scalars['Float']['output']>;
  /** Words that both lessons share; empty where lessons are not listed as echoes. */
  words: Array<Scalars['String']['output']>;
  /** Where notes say that the talk teaches it; empty where lessons are not listed by a talk. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
};

/** One of a page of lessons. */
export type LessonEdgeEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** Orders of lessons. Ties go by id, which follows the words. */
export type LessonOrder =
  /** Those taught latest first. */
  | 'NEWEST'
  /** Those taught earliest first; lessons of no year come last. */
  | 'OLDEST'
  /** Those with the most echoes first. */
  | 'ECHOES'
  /** The nearest first, where lessons are listed as echoes; else as `TEXT`. */
  | 'SCORE'
  /** By their words, as the id spells them. */
  | 'TEXT';

/** A place where a note means somebody or something, and why it was taken so. */
export type Mention = {
  __typename?: 'Mention';
  /** The note's id and the fact's number in it. */
  id: Scalars['ID']['output'];
  /** What the fact is about. */
  kind: FactKind;
  /** The note's own words, before any correction. */
  asWritten: Scalars['String']['output'];
  /** Why these words were taken for it: what spellings, people or events agree; null where there was nothing to decide. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether the note states it, it was inferred, or a person has reviewed it. */
  status: FactStatus;
  /** The extractor and the rule that read it. */
  rule: Scalars['String']['output'];
  /** The fact with its quote and its place. */
  evidence: Evidence;
  /** The note that says it. */
  note: Note;
};

/** Which mentions to list; all that is given must hold. */
export type MentionFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MentionFilter>>;
  /** At least one of these must hold. */
  or?: InputMaybe<Array<MentionFilter>>;
  /** This must not hold. */
  not?: InputMaybe<MentionFilter>;
  /** The note's own words. */
  asWritten?: InputMaybe<TextMatch>;
  /** Mentions of one of these statuses. */
  status?: InputMaybe<Array<FactStatus>>;
};

/** Orders of mentions. */
export type MentionOrder =
  /** By note and place in it. */
  | 'NOTE'
  /** By the note's own words. */
  | 'AS_WRITTEN';

/** A page of mentions. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** The mentions with their places in the list. */
  edges: Array<MentionEdge>;
  /** The mentions alone. */
  nodes: Array<Mention>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of mentions. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The mention. */
  node: Mention;
};

/** Anything with an id of its own: a talk, a speaker, a company, a concept, a lesson, an event, a conference, a resource or a note. */
export type Node = {
  /** Kind and slug, the same in every store: `talk/the-day-the-dns-died`. */
  id: Scalars['ID']['output'];
};

export type { NodeKind };

/** Where a page stands in the whole list, as GraphQL Cursor Connections have it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more comes after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first entry; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the page's last entry; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** One source text with all that was read from it. Equal texts are one note with several paths. */
export type Note = Node & {
  __typename?: 'Note';
  /** `note/` and the first 16 hex digits of `sha256`. */
  id: Scalars['ID']['output'];
  /** The first of `paths`. */
  path: Scalars['String']['output'];
  /** Paths below the loaded folders where this text lies, in order. */
  paths: Array<Scalars['String']['output']>;
  /** How it is written: `markdown`, `bullets`, `slides`, `prose`, or what it was extracted from: `html`, `pdf`… */
  format: Scalars['String']['output'];
  /** Its own title, where it has one. */
  title?: Maybe<Scalars['String']['output']>;
  /** Who wrote it, where it says so. */
  author?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the text, its format and where its lines came from, in hex. */
  sha256: Scalars['String']['output'];
  /** Its whole text, decoded; of HTML, PDF, office files and the like the text extracted from them. */
  text: Scalars['String']['output'];
  /** How many lines the text has. */
  lineCount: Scalars['Int']['output'];
  /** Some of its lines. */
  lines: Array<NoteLine>;
  /** Lines that hold words and gave no fact. */
  silentLines: Array<Scalars['Int']['output']>;
  /** What reading it ran into. */
  problems: Array<Problem>;
  /** Talks that it tells of, in its own order. */
  talks: TalkConnection;
  /** All that was read from it, in its own order. */
  facts: Array<Evidence>;
  /** How many facts were read from it. */
  factCount: Scalars['Int']['output'];
};

/** One source text with all that was read from it. Equal texts are one note with several paths. */
export type NoteLinesArgs = {
  from?: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** One source text with all that was read from it. Equal texts are one note with several paths. */
export type NoteTalksArgs = {
  where?: InputMaybe<TalkFilter>;
  orderBy?: InputMaybe<TalkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One source text with all that was read from it. Equal texts are one note with several paths. */
export type NoteFactsArgs = {
  kinds?: InputMaybe<Array<FactKind>>;
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** One line of a note. */
export type NoteLine = {
  __typename?: 'NoteLine';
  /** Its number in the note's text, from 1. */
  number: Scalars['Int']['output'];
  /** Line of the file that it came from; differs from `number` only where the text was extracted. */
  fileLine: Scalars['Int']['output'];
  /** Where in the file, if it has pages, slides or times: `page 3`, `slide 7`, `00:12:31`. */
  place?: Maybe<Scalars['String']['output']>;
  /** Its words, without the line's end. */
  text: Scalars['String']['output'];
};

/** Trouble in a note; it never stops a load. */
export type Problem = {
  __typename?: 'Problem';
  /** Line of the note's text, from 1. */
  line: Scalars['Int']['output'];
  /** Column in code points, from 1. */
  column: Scalars['Int']['output'];
  /** The extractor and the rule that found it. */
  rule: Scalars['String']['output'];
  /** What was found and what was expected. */
  message: Scalars['String']['output'];
};

/** A page of notes. */
export type NoteConnection = {
  __typename?: 'NoteConnection';
  /** The notes with what ties each to the list. */
  edges: Array<NoteEdge>;
  /** The notes alone. */
  nodes: Array<Note>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** What the whole list holds; counted only when asked for. */
  facets: NoteFacets;
};

/** One of a page of notes. */
export type NoteEdge = {
  __typename?: 'NoteEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The note. */
  node: Note;
  /** Where the note tells of the talk; empty where notes are not listed by a talk. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
};

/** One of a page of notes. */
export type NoteEdgeEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** Orders of notes. Ties go by path. */
export type NoteOrder =
  /** Those that tell of the most talks first. */
  | 'TALKS'
  /** By path. */
  | 'PATH';

/** A shortest way through the graph from one node to another. */
export type Path = {
  __typename?: 'Path';
  /** How many hops it has. */
  length: Scalars['Int']['output'];
  /** Its nodes, from the first to the last. */
  nodes: Array<Node>;
  /** Its hops, in order. */
  hops: Array<Hop>;
};

/** One step of a path. */
export type Hop = {
  __typename?: 'Hop';
  /** Where it starts. */
  from: Node;
  /** Where it leads. */
  to: Node;
  /** What ties the two. */
  tie: TieKind;
  /** What ties the two, in words, from the first to the second: `was given by`, `discusses`. */
  words: Scalars['String']['output'];
  /** Where notes say so; empty where the vocabulary does. */
  evidence: Array<Evidence>;
};

/** One step of a path. */
export type HopEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

export type { TieKind };

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type Query = {
  __typename?: 'Query';
  /** The node with this id, or with another name that gives this id; null where there is none. */
  node?: Maybe<Node>;
  /** The nodes with these ids, in their order; null for each that there is none of. */
  nodes: Array<Maybe<Node>>;
  /** The talk with this id, or with another title that gives this id; null where there is none. */
  talk?: Maybe<Talk>;
  /** Talks that fit all that is given. */
  talks?: Maybe<TalkConnection>;
  /** The speaker of this name. */
  speaker?: Maybe<Speaker>;
  /** Speakers who fit all that is given, those with the most such talks first. */
  speakers?: Maybe<SpeakerConnection>;
  /** The company of this name. */
  company?: Maybe<Company>;
  /** Companies, those with the most talks first. */
  companies: CompanyConnection;
  /** The event of this name. */
  event?: Maybe<Event>;
  /** Events, the latest first. */
  events?: Maybe<EventConnection>;
  /** The conference of this name. */
  conference?: Maybe<Conference>;
  /** Conferences, by name. */
  conferences: ConferenceConnection;
  /** The concept with this label. */
  concept?: Maybe<Concept>;
  /** Concepts, those of the vocabulary that no talk discusses included. */
  concepts: ConceptConnection;
  /** Lessons that fit all that is given: with `about` the latest first, else by their words. */
  lessons?: Maybe<LessonConnection>;
  /** Books, papers, tools and addresses that talks point to, those with the most talks first. */
  resources: ResourceConnection;
  /** Ideas that come back. Where neither minimum is given, two conferences or two years are enough. */
  recurringIdeas?: Maybe<RecurringIdeaConnection>;
  /** Lessons that many give: groups of lessons that echo each other across talks, those at the most conferences first. */
  recurringLessons?: Maybe<RecurringLessonConnection>;
  /** What is missing: what nobody spoke on, or not since a year, or what only one note or one person tells of. */
  gaps: ConceptConnection;
  /** How many talks discuss which concept, by year, by conference or by event. */
  ideaGrid: IdeaGrid;
  /**
   * A shortest path between two nodes, the one over the rarest of them where there are several; null where there is none within
   * `longest` hops, or none among the 50,000 nodes nearest to both.
   */
  path?: Maybe<Path>;
  /**
   * What fits a text, the best first: whole words, beginnings of words, and words with a slip in them, in names, titles, labels,
   * lessons and the sentences of notes. A thousand at most.
   */
  search: SearchResultConnection;
  /**
   * Answers a question in plain English by one of the other fields, with quotes, and says what it understood. There is no model
   * behind it: it looks for names and for the words that tell which question it is.
   */
  ask: Answer;
  /** The note with this id or at this path; exactly one of them. */
  note?: Maybe<Note>;
  /** Notes, by path. */
  notes: NoteConnection;
  /** Mentions that were taken for a talk, speaker or company on a near call, the nearest call first. */
  doubts: Array<Doubt>;
  /** How much is loaded. */
  stats: Stats;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryTalkArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryTalksArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  narrower?: Scalars['Boolean']['input'];
  speaker?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['String']['input']>;
  company?: InputMaybe<Scalars['String']['input']>;
  conference?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<TalkKind>;
  orderBy?: InputMaybe<TalkOrder>;
  where?: InputMaybe<TalkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QuerySpeakerArgs = {
  name: Scalars['String']['input'];
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QuerySpeakersArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['String']['input']>;
  company?: InputMaybe<Scalars['String']['input']>;
  conference?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SpeakerFilter>;
  orderBy?: InputMaybe<SpeakerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryCompanyArgs = {
  name: Scalars['String']['input'];
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryCompaniesArgs = {
  where?: InputMaybe<CompanyFilter>;
  orderBy?: InputMaybe<CompanyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryEventArgs = {
  name: Scalars['String']['input'];
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryEventsArgs = {
  conference?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryConferenceArgs = {
  name: Scalars['String']['input'];
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryConferencesArgs = {
  where?: InputMaybe<ConferenceFilter>;
  orderBy?: InputMaybe<ConferenceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryConceptArgs = {
  label: Scalars['String']['input'];
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryConceptsArgs = {
  orderBy?: InputMaybe<ConceptOrder>;
  where?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryLessonsArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['String']['input']>;
  conference?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LessonFilter>;
  orderBy?: InputMaybe<LessonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryResourcesArgs = {
  kind?: InputMaybe<ResourceKind>;
  where?: InputMaybe<ResourceFilter>;
  orderBy?: InputMaybe<ResourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryRecurringIdeasArgs = {
  minConferences?: InputMaybe<Scalars['Int']['input']>;
  minYears?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
  conference?: InputMaybe<Scalars['String']['input']>;
  concept?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RecurringIdeaOrder>;
  where?: InputMaybe<ConceptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryRecurringLessonsArgs = {
  minConferences?: InputMaybe<Scalars['Int']['input']>;
  minYears?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
  conference?: InputMaybe<Scalars['String']['input']>;
  concept?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryGapsArgs = {
  kind: GapKind;
  since?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ConceptOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryIdeaGridArgs = {
  by?: GridColumns;
  of?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ConceptOrder>;
  first?: Scalars['Int']['input'];
  columns?: Scalars['Int']['input'];
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryPathArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  through?: InputMaybe<Array<TieKind>>;
  longest?: Scalars['Int']['input'];
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<NodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryNoteArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  path?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryNotesArgs = {
  under?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NoteFilter>;
  orderBy?: InputMaybe<NoteOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Where an argument is a name, any known spelling will do, in any case, singular or plural,
 * and so does an id; an unknown name is an error with the nearest names in it.
 */
export type QueryDoubtsArgs = {
  first?: Scalars['Int']['input'];
};

/** A concept that comes back: found at two or more conferences, or in two or more years. */
export type RecurringIdea = {
  __typename?: 'RecurringIdea';
  /** The concept that recurs. */
  concept: Concept;
  /** How many talks discuss it. */
  talkCount: Scalars['Int']['output'];
  /** At how many conferences they were given. */
  conferenceCount: Scalars['Int']['output'];
  /** In how many years they were given. */
  yearCount: Scalars['Int']['output'];
  /** The first of those years. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** The latest of those years. */
  latestYear?: Maybe<Scalars['Int']['output']>;
  /** The year with the most talks on it; the earliest of several. */
  peakYear?: Maybe<Scalars['Int']['output']>;
  /** Where it was found, the conference with the most talks first. */
  conferences: Array<ConferenceCount>;
  /** When it was found, in order; a talk counts in the year of each of its events. */
  years: Array<YearCount>;
  /** Talks that discuss it. */
  talks: TalkConnection;
  /** Who carried it, by the number of talks. */
  speakers: SpeakerConnection;
  /** Sentences on it, one a talk, from the talks most about it. */
  quotes: Array<Evidence>;
};

/** A concept that comes back: found at two or more conferences, or in two or more years. */
export type RecurringIdeaTalksArgs = {
  orderBy?: TalkOrder;
  where?: InputMaybe<TalkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A concept that comes back: found at two or more conferences, or in two or more years. */
export type RecurringIdeaSpeakersArgs = {
  where?: InputMaybe<SpeakerFilter>;
  orderBy?: InputMaybe<SpeakerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A concept that comes back: found at two or more conferences, or in two or more years. */
export type RecurringIdeaQuotesArgs = {
  first?: Scalars['Int']['input'];
};

/** Orders of recurring ideas. Ties go by the concept's id. */
export type RecurringIdeaOrder =
  /** Those at the most conferences first, then in the most years, then in the most talks. */
  | 'RECURRENCE'
  /** Those in the most talks first. */
  | 'TALKS'
  /** Those heard of latest first. */
  | 'LATEST_YEAR'
  /** Those that came up first first. */
  | 'FIRST_YEAR';

/** A page of recurring ideas. */
export type RecurringIdeaConnection = {
  __typename?: 'RecurringIdeaConnection';
  /** The recurring ideas with what ties each to the list. */
  edges: Array<RecurringIdeaEdge>;
  /** The recurring ideas alone. */
  nodes: Array<RecurringIdea>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** What the whole list holds; counted only when asked for. */
  facets: ConceptFacets;
};

/** One of a page of recurring ideas. */
export type RecurringIdeaEdge = {
  __typename?: 'RecurringIdeaEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The recurring idea. */
  node: RecurringIdea;
};

/** Lessons that say much the same in different talks, found at two or more conferences or in two or more years. */
export type RecurringLesson = {
  __typename?: 'RecurringLesson';
  /** The id of its first lesson, and what tells the group apart. */
  id: Scalars['ID']['output'];
  /** Its lessons, those with the most echoes first. */
  lessons: Array<Lesson>;
  /** Words that most of them share. */
  words: Array<Scalars['String']['output']>;
  /** How many talks teach one of them. */
  talkCount: Scalars['Int']['output'];
  /** At how many conferences those talks were given. */
  conferenceCount: Scalars['Int']['output'];
  /** In how many years they were given. */
  yearCount: Scalars['Int']['output'];
  /** The first of those years. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** The latest of those years. */
  latestYear?: Maybe<Scalars['Int']['output']>;
  /** The year with the most talks that teach one of them; the earliest of several. */
  peakYear?: Maybe<Scalars['Int']['output']>;
  /** Where it was taught, the conference with the most talks first. */
  conferences: Array<ConferenceCount>;
  /** When it was taught, in order; a talk counts in the year of each of its events. */
  years: Array<YearCount>;
  /** Talks that teach one of them, the earliest first. */
  talks: Array<Talk>;
  /** Who taught one of them, by the number of talks. */
  speakers: Array<SpeakerCount>;
  /** Where notes say it, one sentence a lesson. */
  quotes: Array<Evidence>;
};

/** Lessons that say much the same in different talks, found at two or more conferences or in two or more years. */
export type RecurringLessonQuotesArgs = {
  first?: Scalars['Int']['input'];
};

/** How often somebody taught something. */
export type SpeakerCount = {
  __typename?: 'SpeakerCount';
  /** The speaker. */
  speaker: Speaker;
  /** In how many talks. */
  talkCount: Scalars['Int']['output'];
};

/** A page of lessons that recur. */
export type RecurringLessonConnection = {
  __typename?: 'RecurringLessonConnection';
  /** The groups with their places in the list. */
  edges: Array<RecurringLessonEdge>;
  /** The groups alone. */
  nodes: Array<RecurringLesson>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of lessons that recur. */
export type RecurringLessonEdge = {
  __typename?: 'RecurringLessonEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The group. */
  node: RecurringLesson;
};

/** What a talk points to. */
export type Resource = Node & {
  __typename?: 'Resource';
  /** `resource/` and the slug of its title or address. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  kind: ResourceKind;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Its address, where a note gives one. */
  url?: Maybe<Scalars['String']['output']>;
  /** Talks that point to it, the latest first. */
  talks: TalkConnection;
  /** Where notes name it. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
  /** Places where notes mean it, as they write it, with why it was taken so. */
  mentions: MentionConnection;
};

/** What a talk points to. */
export type ResourceTalksArgs = {
  where?: InputMaybe<TalkFilter>;
  orderBy?: InputMaybe<TalkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a talk points to. */
export type ResourceEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** What a talk points to. */
export type ResourceMentionsArgs = {
  where?: InputMaybe<MentionFilter>;
  orderBy?: InputMaybe<MentionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type { ResourceKind };

/** A page of resources. */
export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  /** The resources with what ties each to the list. */
  edges: Array<ResourceEdge>;
  /** The resources alone. */
  nodes: Array<Resource>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** What the whole list holds; counted only when asked for. */
  facets: ResourceFacets;
};

/** One of a page of resources. */
export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The resource. */
  node: Resource;
  /** Where notes say that the talk points to it; empty where resources are not listed by a talk. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
};

/** One of a page of resources. */
export type ResourceEdgeEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** Orders of resources. Ties go by id, which follows the title. */
export type ResourceOrder =
  /** Those with the most talks first. */
  | 'TALKS'
  /** By title, as the id spells it. */
  | 'TITLE';

/** Something that a search found, and why. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** What was found; for a sentence, the node that it says something of. */
  node: Node;
  /** Its kind. */
  kind: NodeKind;
  /** Its title, name, label or words. */
  name: Scalars['String']['output'];
  /** How well it fits; comparable only within one answer. */
  score: Scalars['Float']['output'];
  /** Why it is here, in a sentence. */
  why: Scalars['String']['output'];
  /** Where it fits: its texts that hold something of what was looked for, the nearest first. */
  highlights: Array<Highlight>;
  /** The sentence that was found, with its place; null for all other kinds. */
  evidence?: Maybe<Evidence>;
};

/** A text in which a search found something, with where. */
export type Highlight = {
  __typename?: 'Highlight';
  /** What text it is. */
  field: SearchField;
  /** The text. */
  text: Scalars['String']['output'];
  /** Which of the words looked for it holds. */
  words: Array<Scalars['String']['output']>;
  /** The words of it that fit, in order. */
  ranges: Array<TextRange>;
};

/** A stretch of a text, in Unicode code points. */
export type TextRange = {
  __typename?: 'TextRange';
  /** Offset of its first code point, from 0. */
  from: Scalars['Int']['output'];
  /** Offset right after its last code point. */
  to: Scalars['Int']['output'];
  /** How it fits. */
  how: MatchKind;
};

/** What text of a node a search looks at. */
export type SearchField =
  /** Its title, name, preferred label or words. */
  | 'NAME'
  /** Another title, name, label or handle. */
  | 'OTHER_NAME'
  /** Its definition or abstract. */
  | 'TEXT'
  /** A sentence of a note. */
  | 'QUOTE';

/** How a word fits what was looked for. */
export type MatchKind =
  /** It is the same word. */
  | 'WORD'
  /** It begins with what was looked for. */
  | 'BEGINNING'
  /** It is a letter or two away. */
  | 'TYPO';

/** A page of what a search found, the best first. */
export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  /** The results with their places. */
  edges: Array<SearchResultEdge>;
  /** The results alone. */
  nodes: Array<SearchResult>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many were found, a thousand at most. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of search results. */
export type SearchResultEdge = {
  __typename?: 'SearchResultEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The result. */
  node: SearchResult;
};

/** A person who gave a talk. */
export type Speaker = Node & {
  __typename?: 'Speaker';
  /** `speaker/` and the slug of the name. */
  id: Scalars['ID']['output'];
  /** The fullest name that notes give. */
  name: Scalars['String']['output'];
  /** Other names and spellings in notes. */
  altNames: Array<Scalars['String']['output']>;
  /** Handle without the at-sign, where a note gives one. */
  handle?: Maybe<Scalars['String']['output']>;
  /** How many talks they gave, as far as notes tell. */
  talkCount: Scalars['Int']['output'];
  /** What they gave, the latest first. */
  talks: TalkConnection;
  /** What they spoke on, by the number of their talks that discuss it. */
  concepts: ConceptConnection;
  /** Who employed them, as notes say, the latest event's first. */
  companies: CompanyConnection;
  /** Who shared the stage with them, by the number of talks given together. */
  coSpeakers: SpeakerConnection;
  /** Where notes name this person. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
  /** Places where notes mean it, as they write it, with why it was taken so. */
  mentions: MentionConnection;
};

/** A person who gave a talk. */
export type SpeakerTalksArgs = {
  where?: InputMaybe<TalkFilter>;
  orderBy?: InputMaybe<TalkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A person who gave a talk. */
export type SpeakerConceptsArgs = {
  where?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ConceptOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A person who gave a talk. */
export type SpeakerCompaniesArgs = {
  where?: InputMaybe<CompanyFilter>;
  orderBy?: InputMaybe<CompanyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A person who gave a talk. */
export type SpeakerCoSpeakersArgs = {
  where?: InputMaybe<SpeakerFilter>;
  orderBy?: InputMaybe<SpeakerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A person who gave a talk. */
export type SpeakerEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** A person who gave a talk. */
export type SpeakerMentionsArgs = {
  where?: InputMaybe<MentionFilter>;
  orderBy?: InputMaybe<MentionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of speakers. */
export type SpeakerConnection = {
  __typename?: 'SpeakerConnection';
  /** The speakers with what ties each to the list. */
  edges: Array<SpeakerEdge>;
  /** The speakers alone. */
  nodes: Array<Speaker>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** What the whole list holds; counted only when asked for. */
  facets: SpeakerFacets;
};

/** One of a page of speakers. */
export type SpeakerEdge = {
  __typename?: 'SpeakerEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The speaker. */
  node: Speaker;
  /** How many talks tie this speaker to the list: all their talks, those on the concept, those at the event, those given together. */
  talkCount: Scalars['Int']['output'];
  /** Where notes say what puts the speaker on this list, at most one quote a talk; empty where nothing but the speaker does. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
};

/** One of a page of speakers. */
export type SpeakerEdgeEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** Orders of speakers. Ties go by id, which follows the name. */
export type SpeakerOrder =
  /** Those with the most talks first: of the list's own talks where it is tied by talks, else of all. */
  | 'TALKS'
  /** By name, as the id spells it. */
  | 'NAME';

/** How much is loaded. */
export type Stats = {
  __typename?: 'Stats';
  /** Talks. */
  talks: Scalars['Int']['output'];
  /** Speakers. */
  speakers: Scalars['Int']['output'];
  /** Companies. */
  companies: Scalars['Int']['output'];
  /** Concepts that a talk discusses. */
  concepts: Scalars['Int']['output'];
  /** Of those, phrases that no vocabulary lists yet. */
  candidates: Scalars['Int']['output'];
  /** Lessons. */
  lessons: Scalars['Int']['output'];
  /** Events. */
  events: Scalars['Int']['output'];
  /** Conferences. */
  conferences: Scalars['Int']['output'];
  /** Books, papers, tools and addresses. */
  resources: Scalars['Int']['output'];
  /** Notes. */
  notes: Scalars['Int']['output'];
  /** Ideas found at two or more conferences or in two or more years. */
  recurringIdeas: Scalars['Int']['output'];
  /** The earliest year of a talk. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** The latest year of a talk. */
  latestYear?: Maybe<Scalars['Int']['output']>;
};

/** A talk: the work, whether it was given at one event or at several. Several notes on one talk are one talk. */
export type Talk = Node & {
  __typename?: 'Talk';
  /** `talk/` and the slug of its title. */
  id: Scalars['ID']['output'];
  /** Its title; null where no note gives one. */
  title?: Maybe<Scalars['String']['output']>;
  /** Other titles and spellings that notes give it. */
  altTitles: Array<Scalars['String']['output']>;
  /** What sort of talk it is. */
  kind: TalkKind;
  /** Its abstract, where a note holds one. */
  abstract?: Maybe<Scalars['String']['output']>;
  /** Its address, where a note gives one. */
  url?: Maybe<Scalars['String']['output']>;
  /** Year of its first event; null where no note tells. */
  year?: Maybe<Scalars['Int']['output']>;
  /** Who gave it, in the notes' order. */
  speakers: SpeakerConnection;
  /** Where it was given, latest first. */
  events: EventConnection;
  /** What it discusses, the most salient first. */
  concepts: ConceptConnection;
  /** What it teaches, in the notes' order. */
  lessons: LessonConnection;
  /** What it points to, in the notes' order. */
  resources: ResourceConnection;
  /** The notes that tell of it, by path. */
  notes: NoteConnection;
  /** Talks that share ideas with it: the rarer the ideas and the more both are about them, the sooner they come. */
  similar: TalkConnection;
  /** Where notes name this talk. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
  /** What each note says of it, side by side, by the notes' paths. */
  accounts: Array<Account>;
  /** Places where notes mean it, as they write it, with why it was taken so. */
  mentions: MentionConnection;
};

/** A talk: the work, whether it was given at one event or at several. Several notes on one talk are one talk. */
export type TalkSpeakersArgs = {
  where?: InputMaybe<SpeakerFilter>;
  orderBy?: InputMaybe<SpeakerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A talk: the work, whether it was given at one event or at several. Several notes on one talk are one talk. */
export type TalkEventsArgs = {
  where?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A talk: the work, whether it was given at one event or at several. Several notes on one talk are one talk. */
export type TalkConceptsArgs = {
  where?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ConceptOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A talk: the work, whether it was given at one event or at several. Several notes on one talk are one talk. */
export type TalkLessonsArgs = {
  where?: InputMaybe<LessonFilter>;
  orderBy?: InputMaybe<LessonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A talk: the work, whether it was given at one event or at several. Several notes on one talk are one talk. */
export type TalkResourcesArgs = {
  where?: InputMaybe<ResourceFilter>;
  orderBy?: InputMaybe<ResourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A talk: the work, whether it was given at one event or at several. Several notes on one talk are one talk. */
export type TalkNotesArgs = {
  where?: InputMaybe<NoteFilter>;
  orderBy?: InputMaybe<NoteOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A talk: the work, whether it was given at one event or at several. Several notes on one talk are one talk. */
export type TalkSimilarArgs = {
  where?: InputMaybe<TalkFilter>;
  orderBy?: InputMaybe<TalkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A talk: the work, whether it was given at one event or at several. Several notes on one talk are one talk. */
export type TalkEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** A talk: the work, whether it was given at one event or at several. Several notes on one talk are one talk. */
export type TalkMentionsArgs = {
  where?: InputMaybe<MentionFilter>;
  orderBy?: InputMaybe<MentionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type { TalkKind };

/** Orders of talks. Ties go by id, which follows the title. */
export type TalkOrder =
  /** The most similar first, where talks are listed as similar; else as `NEWEST`. */
  | 'SCORE'
  /** The latest year first. */
  | 'NEWEST'
  /** The earliest year first; talks without a year come last. */
  | 'OLDEST'
  /** Those most about the concept first; only where talks are listed by a concept, else as `NEWEST`. */
  | 'SALIENCE'
  /** By title, as the id spells it. */
  | 'TITLE';

/** A page of talks. */
export type TalkConnection = {
  __typename?: 'TalkConnection';
  /** The talks with what ties each to the list. */
  edges: Array<TalkEdge>;
  /** The talks alone. */
  nodes: Array<Talk>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** What the whole list holds; counted only when asked for. */
  facets: TalkFacets;
};

/** One of a page of talks. */
export type TalkEdge = {
  __typename?: 'TalkEdge';
  /** Its place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The talk. */
  node: Talk;
  /** How much the talk is about the concept that it is listed by, 0 to 1; null in other lists. */
  salience?: Maybe<Scalars['Float']['output']>;
  /** Whether that concept is central to it; null in other lists. */
  central?: Maybe<Scalars['Boolean']['output']>;
  /** How often notes mention that concept in it; null in other lists. */
  mentions?: Maybe<Scalars['Int']['output']>;
  /** How much it has in common with the talk that it is listed as similar to, comparable within that list; null in other lists. */
  score?: Maybe<Scalars['Float']['output']>;
  /** The ideas that make it similar to that talk, those that count most first; empty in other lists. */
  ideas: Array<SharedIdea>;
  /** Where notes say what puts the talk on this list; empty where nothing but the talk itself does. */
  evidence: Array<Evidence>;
  /** How many facts `evidence` can list. */
  evidenceCount: Scalars['Int']['output'];
};

/** One of a page of talks. */
export type TalkEdgeIdeasArgs = {
  first?: Scalars['Int']['input'];
};

/** One of a page of talks. */
export type TalkEdgeEvidenceArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** An idea that two talks share, with what notes say of it on either side. */
export type SharedIdea = {
  __typename?: 'SharedIdea';
  /** The idea. */
  concept: Concept;
  /** What it adds to the score: more the rarer it is and the more both talks are about it. */
  weight: Scalars['Float']['output'];
  /** A sentence on it in the talk whose list this is. */
  here?: Maybe<Evidence>;
  /** A sentence on it in the talk that is listed. */
  there?: Maybe<Evidence>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccountItem: ResolverTypeWrapper<AccountItemParent>;
  Answer: ResolverTypeWrapper<AnswerParent>;
  FoundName: ResolverTypeWrapper<FoundNameParent>;
  AnswerItem: ResolverTypeWrapper<AnswerItemParent>;
  QuestionKind: QuestionKind;
  Company: ResolverTypeWrapper<CompanyParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CompanyConnection: ResolverTypeWrapper<CompanyPage>;
  CompanyEdge: ResolverTypeWrapper<CompanyPageEdge>;
  CompanyOrder: CompanyOrder;
  Concept: ResolverTypeWrapper<ConceptParent>;
  ConceptSource: ResolverTypeWrapper<ConceptSource>;
  ConceptStatus: ConceptStatus;
  ConferenceCount: ResolverTypeWrapper<ConferenceCountParent>;
  YearCount: ResolverTypeWrapper<YearCount>;
  ConceptOrder: ConceptOrder;
  ConceptConnection: ResolverTypeWrapper<ConceptPage>;
  ConceptEdge: ResolverTypeWrapper<ConceptPageEdge>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Doubt: ResolverTypeWrapper<DoubtParent>;
  Event: ResolverTypeWrapper<EventParent>;
  EventConnection: ResolverTypeWrapper<EventPage>;
  EventEdge: ResolverTypeWrapper<EventPageEdge>;
  Conference: ResolverTypeWrapper<ConferenceParent>;
  ConferenceConnection: ResolverTypeWrapper<ConferencePage>;
  ConferenceEdge: ResolverTypeWrapper<ConferencePageEdge>;
  EventOrder: EventOrder;
  ConferenceOrder: ConferenceOrder;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  Place: ResolverTypeWrapper<Place>;
  FactKind: FactKind;
  FactStatus: FactStatus;
  TalkFacets: ResolverTypeWrapper<
    Omit<TalkFacets, 'conferences' | 'events' | 'concepts' | 'speakers' | 'companies'> & {
      conferences: Array<ResolversTypes['ConferenceFacet']>;
      events: Array<ResolversTypes['EventFacet']>;
      concepts: Array<ResolversTypes['ConceptFacet']>;
      speakers: Array<ResolversTypes['SpeakerFacet']>;
      companies: Array<ResolversTypes['CompanyFacet']>;
    }
  >;
  SpeakerFacets: ResolverTypeWrapper<
    Omit<SpeakerFacets, 'conferences' | 'companies' | 'concepts'> & {
      conferences: Array<ResolversTypes['ConferenceFacet']>;
      companies: Array<ResolversTypes['CompanyFacet']>;
      concepts: Array<ResolversTypes['ConceptFacet']>;
    }
  >;
  CompanyFacets: ResolverTypeWrapper<
    Omit<CompanyFacets, 'concepts'> & { concepts: Array<ResolversTypes['ConceptFacet']> }
  >;
  ConceptFacets: ResolverTypeWrapper<
    Omit<ConceptFacets, 'conferences'> & { conferences: Array<ResolversTypes['ConferenceFacet']> }
  >;
  LessonFacets: ResolverTypeWrapper<
    Omit<LessonFacets, 'conferences' | 'concepts'> & {
      conferences: Array<ResolversTypes['ConferenceFacet']>;
      concepts: Array<ResolversTypes['ConceptFacet']>;
    }
  >;
  EventFacets: ResolverTypeWrapper<
    Omit<EventFacets, 'conferences'> & { conferences: Array<ResolversTypes['ConferenceFacet']> }
  >;
  ConferenceFacets: ResolverTypeWrapper<ConferenceFacets>;
  ResourceFacets: ResolverTypeWrapper<
    Omit<ResourceFacets, 'concepts'> & { concepts: Array<ResolversTypes['ConceptFacet']> }
  >;
  NoteFacets: ResolverTypeWrapper<NoteFacets>;
  YearFacet: ResolverTypeWrapper<YearFacet>;
  TalkKindFacet: ResolverTypeWrapper<TalkKindFacet>;
  ResourceKindFacet: ResolverTypeWrapper<ResourceKindFacet>;
  ConferenceFacet: ResolverTypeWrapper<
    Omit<ConferenceFacet, 'conference'> & { conference: ResolversTypes['Conference'] }
  >;
  EventFacet: ResolverTypeWrapper<Omit<EventFacet, 'event'> & { event: ResolversTypes['Event'] }>;
  ConceptFacet: ResolverTypeWrapper<
    Omit<ConceptFacet, 'concept'> & { concept: ResolversTypes['Concept'] }
  >;
  SpeakerFacet: ResolverTypeWrapper<
    Omit<SpeakerFacet, 'speaker'> & { speaker: ResolversTypes['Speaker'] }
  >;
  CompanyFacet: ResolverTypeWrapper<
    Omit<CompanyFacet, 'company'> & { company: ResolversTypes['Company'] }
  >;
  AreaFacet: ResolverTypeWrapper<AreaFacet>;
  ConceptStatusFacet: ResolverTypeWrapper<ConceptStatusFacet>;
  FormatFacet: ResolverTypeWrapper<FormatFacet>;
  IntRange: IntRange;
  TextMatch: TextMatch;
  TalkFilter: TalkFilter;
  SpeakerFilter: SpeakerFilter;
  CompanyFilter: CompanyFilter;
  ConceptFilter: ConceptFilter;
  LessonFilter: LessonFilter;
  EventFilter: EventFilter;
  ConferenceFilter: ConferenceFilter;
  ResourceFilter: ResourceFilter;
  NoteFilter: NoteFilter;
  IdeaGrid: ResolverTypeWrapper<IdeaGridParent>;
  GridColumn: ResolverTypeWrapper<
    Omit<GridColumn, 'conference' | 'event'> & {
      conference?: Maybe<ResolversTypes['Conference']>;
      event?: Maybe<ResolversTypes['Event']>;
    }
  >;
  GridRow: ResolverTypeWrapper<Omit<GridRow, 'concept'> & { concept: ResolversTypes['Concept'] }>;
  GridColumns: GridColumns;
  GapKind: GapKind;
  Lesson: ResolverTypeWrapper<LessonParent>;
  LessonConnection: ResolverTypeWrapper<LessonPage>;
  LessonEdge: ResolverTypeWrapper<LessonPageEdge>;
  LessonOrder: LessonOrder;
  Mention: ResolverTypeWrapper<MentionParent>;
  MentionFilter: MentionFilter;
  MentionOrder: MentionOrder;
  MentionConnection: ResolverTypeWrapper<MentionPage>;
  MentionEdge: ResolverTypeWrapper<MentionPageEdge>;
  Node: ResolverTypeWrapper<NodeParent>;
  NodeKind: NodeKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Note: ResolverTypeWrapper<NoteParent>;
  NoteLine: ResolverTypeWrapper<NoteLine>;
  Problem: ResolverTypeWrapper<Problem>;
  NoteConnection: ResolverTypeWrapper<NotePage>;
  NoteEdge: ResolverTypeWrapper<NotePageEdge>;
  NoteOrder: NoteOrder;
  Path: ResolverTypeWrapper<PathParent>;
  Hop: ResolverTypeWrapper<HopParent>;
  TieKind: TieKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecurringIdea: ResolverTypeWrapper<RecurringIdeaParent>;
  RecurringIdeaOrder: RecurringIdeaOrder;
  RecurringIdeaConnection: ResolverTypeWrapper<RecurringIdeaPage>;
  RecurringIdeaEdge: ResolverTypeWrapper<RecurringIdeaPageEdge>;
  RecurringLesson: ResolverTypeWrapper<RecurringLessonParent>;
  SpeakerCount: ResolverTypeWrapper<SpeakerCountParent>;
  RecurringLessonConnection: ResolverTypeWrapper<RecurringLessonPage>;
  RecurringLessonEdge: ResolverTypeWrapper<RecurringLessonPageEdge>;
  Resource: ResolverTypeWrapper<ResourceParent>;
  ResourceKind: ResourceKind;
  ResourceConnection: ResolverTypeWrapper<ResourcePage>;
  ResourceEdge: ResolverTypeWrapper<ResourcePageEdge>;
  ResourceOrder: ResourceOrder;
  SearchResult: ResolverTypeWrapper<SearchResultParent>;
  Highlight: ResolverTypeWrapper<Highlight>;
  TextRange: ResolverTypeWrapper<TextRange>;
  SearchField: SearchField;
  MatchKind: MatchKind;
  SearchResultConnection: ResolverTypeWrapper<SearchResultPage>;
  SearchResultEdge: ResolverTypeWrapper<SearchResultPageEdge>;
  Speaker: ResolverTypeWrapper<SpeakerParent>;
  SpeakerConnection: ResolverTypeWrapper<SpeakerPage>;
  SpeakerEdge: ResolverTypeWrapper<SpeakerPageEdge>;
  SpeakerOrder: SpeakerOrder;
  Stats: ResolverTypeWrapper<Stats>;
  Talk: ResolverTypeWrapper<TalkParent>;
  TalkKind: TalkKind;
  TalkOrder: TalkOrder;
  TalkConnection: ResolverTypeWrapper<TalkPage>;
  TalkEdge: ResolverTypeWrapper<TalkPageEdge>;
  SharedIdea: ResolverTypeWrapper<SharedIdeaParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountParent;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AccountItem: AccountItemParent;
  Answer: AnswerParent;
  FoundName: FoundNameParent;
  AnswerItem: AnswerItemParent;
  Company: CompanyParent;
  ID: Scalars['ID']['output'];
  CompanyConnection: CompanyPage;
  CompanyEdge: CompanyPageEdge;
  Concept: ConceptParent;
  ConceptSource: ConceptSource;
  ConferenceCount: ConferenceCountParent;
  YearCount: YearCount;
  ConceptConnection: ConceptPage;
  ConceptEdge: ConceptPageEdge;
  Float: Scalars['Float']['output'];
  Doubt: DoubtParent;
  Event: EventParent;
  EventConnection: EventPage;
  EventEdge: EventPageEdge;
  Conference: ConferenceParent;
  ConferenceConnection: ConferencePage;
  ConferenceEdge: ConferencePageEdge;
  Evidence: EvidenceParent;
  Place: Place;
  TalkFacets: Omit<TalkFacets, 'conferences' | 'events' | 'concepts' | 'speakers' | 'companies'> & {
    conferences: Array<ResolversParentTypes['ConferenceFacet']>;
    events: Array<ResolversParentTypes['EventFacet']>;
    concepts: Array<ResolversParentTypes['ConceptFacet']>;
    speakers: Array<ResolversParentTypes['SpeakerFacet']>;
    companies: Array<ResolversParentTypes['CompanyFacet']>;
  };
  SpeakerFacets: Omit<SpeakerFacets, 'conferences' | 'companies' | 'concepts'> & {
    conferences: Array<ResolversParentTypes['ConferenceFacet']>;
    companies: Array<ResolversParentTypes['CompanyFacet']>;
    concepts: Array<ResolversParentTypes['ConceptFacet']>;
  };
  CompanyFacets: Omit<CompanyFacets, 'concepts'> & {
    concepts: Array<ResolversParentTypes['ConceptFacet']>;
  };
  ConceptFacets: Omit<ConceptFacets, 'conferences'> & {
    conferences: Array<ResolversParentTypes['ConferenceFacet']>;
  };
  LessonFacets: Omit<LessonFacets, 'conferences' | 'concepts'> & {
    conferences: Array<ResolversParentTypes['ConferenceFacet']>;
    concepts: Array<ResolversParentTypes['ConceptFacet']>;
  };
  EventFacets: Omit<EventFacets, 'conferences'> & {
    conferences: Array<ResolversParentTypes['ConferenceFacet']>;
  };
  ConferenceFacets: ConferenceFacets;
  ResourceFacets: Omit<ResourceFacets, 'concepts'> & {
    concepts: Array<ResolversParentTypes['ConceptFacet']>;
  };
  NoteFacets: NoteFacets;
  YearFacet: YearFacet;
  TalkKindFacet: TalkKindFacet;
  ResourceKindFacet: ResourceKindFacet;
  ConferenceFacet: Omit<ConferenceFacet, 'conference'> & {
    conference: ResolversParentTypes['Conference'];
  };
  EventFacet: Omit<EventFacet, 'event'> & { event: ResolversParentTypes['Event'] };
  ConceptFacet: Omit<ConceptFacet, 'concept'> & { concept: ResolversParentTypes['Concept'] };
  SpeakerFacet: Omit<SpeakerFacet, 'speaker'> & { speaker: ResolversParentTypes['Speaker'] };
  CompanyFacet: Omit<CompanyFacet, 'company'> & { company: ResolversParentTypes['Company'] };
  AreaFacet: AreaFacet;
  ConceptStatusFacet: ConceptStatusFacet;
  FormatFacet: FormatFacet;
  IntRange: IntRange;
  TextMatch: TextMatch;
  TalkFilter: TalkFilter;
  SpeakerFilter: SpeakerFilter;
  CompanyFilter: CompanyFilter;
  ConceptFilter: ConceptFilter;
  LessonFilter: LessonFilter;
  EventFilter: EventFilter;
  ConferenceFilter: ConferenceFilter;
  ResourceFilter: ResourceFilter;
  NoteFilter: NoteFilter;
  IdeaGrid: IdeaGridParent;
  GridColumn: Omit<GridColumn, 'conference' | 'event'> & {
    conference?: Maybe<ResolversParentTypes['Conference']>;
    event?: Maybe<ResolversParentTypes['Event']>;
  };
  GridRow: Omit<GridRow, 'concept'> & { concept: ResolversParentTypes['Concept'] };
  Lesson: LessonParent;
  LessonConnection: LessonPage;
  LessonEdge: LessonPageEdge;
  Mention: MentionParent;
  MentionFilter: MentionFilter;
  MentionConnection: MentionPage;
  MentionEdge: MentionPageEdge;
  Node: NodeParent;
  PageInfo: PageInfo;
  Note: NoteParent;
  NoteLine: NoteLine;
  Problem: Problem;
  NoteConnection: NotePage;
  NoteEdge: NotePageEdge;
  Path: PathParent;
  Hop: HopParent;
  Query: Record<PropertyKey, never>;
  RecurringIdea: RecurringIdeaParent;
  RecurringIdeaConnection: RecurringIdeaPage;
  RecurringIdeaEdge: RecurringIdeaPageEdge;
  RecurringLesson: RecurringLessonParent;
  SpeakerCount: SpeakerCountParent;
  RecurringLessonConnection: RecurringLessonPage;
  RecurringLessonEdge: RecurringLessonPageEdge;
  Resource: ResourceParent;
  ResourceConnection: ResourcePage;
  ResourceEdge: ResourcePageEdge;
  SearchResult: SearchResultParent;
  Highlight: Highlight;
  TextRange: TextRange;
  SearchResultConnection: SearchResultPage;
  SearchResultEdge: SearchResultPageEdge;
  Speaker: SpeakerParent;
  SpeakerConnection: SpeakerPage;
  SpeakerEdge: SpeakerPageEdge;
  Stats: Stats;
  Talk: TalkParent;
  TalkConnection: TalkPage;
  TalkEdge: TalkPageEdge;
  SharedIdea: SharedIdeaParent;
};

export type AccountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'],
> = {
  note?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  items?: Resolver<
    Array<ResolversTypes['AccountItem']>,
    ParentType,
    ContextType,
    Partial<AccountItemsArgs>
  >;
  onlyHereCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountItem'] = ResolversParentTypes['AccountItem'],
> = {
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  onlyHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer'],
> = {
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['FoundName']>, ParentType, ContextType>;
  ignored?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AnswerItem']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoundNameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FoundName'] = ResolversParentTypes['FoundName'],
> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  isGuess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AnswerItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AnswerItem'] = ResolversParentTypes['AnswerItem'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  talkCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type CompanyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  talkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<
    ResolversTypes['SpeakerConnection'],
    ParentType,
    ContextType,
    Partial<CompanySpeakersArgs>
  >;
  talks?: Resolver<
    ResolversTypes['TalkConnection'],
    ParentType,
    ContextType,
    Partial<CompanyTalksArgs>
  >;
  concepts?: Resolver<
    ResolversTypes['ConceptConnection'],
    ParentType,
    ContextType,
    Partial<CompanyConceptsArgs>
  >;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<CompanyEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    Partial<CompanyMentionsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompanyConnection'] =
    ResolversParentTypes['CompanyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CompanyFacets'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<CompanyEdgeEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altLabels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ConceptSource']>, ParentType, ContextType>;
  exactMatch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  talkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conferenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  latestYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peakYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  discussedWith?: Resolver<
    ResolversTypes['ConceptConnection'],
    ParentType,
    ContextType,
    Partial<ConceptDiscussedWithArgs>
  >;
  talks?: Resolver<
    ResolversTypes['TalkConnection'],
    ParentType,
    ContextType,
    RequireFields<ConceptTalksArgs, 'narrower'>
  >;
  speakers?: Resolver<
    ResolversTypes['SpeakerConnection'],
    ParentType,
    ContextType,
    Partial<ConceptSpeakersArgs>
  >;
  lessons?: Resolver<
    ResolversTypes['LessonConnection'],
    ParentType,
    ContextType,
    Partial<ConceptLessonsArgs>
  >;
  conferences?: Resolver<Array<ResolversTypes['ConferenceCount']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  quotes?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<ConceptQuotesArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptSourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConceptSource'] = ResolversParentTypes['ConceptSource'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConceptStatusResolvers = EnumResolverSignature<
  { CURATED?: any; CANDIDATE?: any; RETIRED?: any },
  ResolversTypes['ConceptStatus']
>;

export type ConferenceCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConferenceCount'] =
    ResolversParentTypes['ConferenceCount'],
> = {
  conference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  talkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConceptConnection'] =
    ResolversParentTypes['ConceptConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ConceptFacets'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  salience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  central?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  talkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<ConceptEdgeEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoubtResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Doubt'] = ResolversParentTypes['Doubt'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  talkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  talks?: Resolver<
    ResolversTypes['TalkConnection'],
    ParentType,
    ContextType,
    Partial<EventTalksArgs>
  >;
  speakers?: Resolver<
    ResolversTypes['SpeakerConnection'],
    ParentType,
    ContextType,
    Partial<EventSpeakersArgs>
  >;
  concepts?: Resolver<
    ResolversTypes['ConceptConnection'],
    ParentType,
    ContextType,
    Partial<EventConceptsArgs>
  >;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<EventEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    Partial<EventMentionsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventConnection'] =
    ResolversParentTypes['EventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['EventFacets'], ParentType, ContextType>;
};

export type EventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<EventEdgeEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Conference'] = ResolversParentTypes['Conference'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    Partial<ConferenceEventsArgs>
  >;
  talks?: Resolver<
    ResolversTypes['TalkConnection'],
    ParentType,
    ContextType,
    Partial<ConferenceTalksArgs>
  >;
  speakers?: Resolver<
    ResolversTypes['SpeakerConnection'],
    ParentType,
    ContextType,
    Partial<ConferenceSpeakersArgs>
  >;
  concepts?: Resolver<
    ResolversTypes['ConceptConnection'],
    ParentType,
    ContextType,
    Partial<ConferenceConceptsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConferenceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConferenceConnection'] =
    ResolversParentTypes['ConferenceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Conference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ConferenceFacets'], ParentType, ContextType>;
};

export type ConferenceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConferenceEdge'] =
    ResolversParentTypes['ConferenceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  also?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type PlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactKindResolvers = EnumResolverSignature<
  {
    EVENT?: any;
    TALK?: any;
    SPEAKER?: any;
    COMPANY?: any;
    CONCEPT?: any;
    LESSON?: any;
    RESOURCE?: any;
  },
  ResolversTypes['FactKind']
>;

export type FactStatusResolvers = EnumResolverSignature<
  { STATED?: any; INFERRED?: any; REVIEWED?: any },
  ResolversTypes['FactStatus']
>;

export type TalkFacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TalkFacets'] = ResolversParentTypes['TalkFacets'],
> = {
  years?: Resolver<
    Array<ResolversTypes['YearFacet']>,
    ParentType,
    ContextType,
    RequireFields<TalkFacetsYearsArgs, 'first'>
  >;
  kinds?: Resolver<
    Array<ResolversTypes['TalkKindFacet']>,
    ParentType,
    ContextType,
    RequireFields<TalkFacetsKindsArgs, 'first'>
  >;
  conferences?: Resolver<
    Array<ResolversTypes['ConferenceFacet']>,
    ParentType,
    ContextType,
    RequireFields<TalkFacetsConferencesArgs, 'first'>
  >;
  events?: Resolver<
    Array<ResolversTypes['EventFacet']>,
    ParentType,
    ContextType,
    RequireFields<TalkFacetsEventsArgs, 'first'>
  >;
  concepts?: Resolver<
    Array<ResolversTypes['ConceptFacet']>,
    ParentType,
    ContextType,
    RequireFields<TalkFacetsConceptsArgs, 'first'>
  >;
  speakers?: Resolver<
    Array<ResolversTypes['SpeakerFacet']>,
    ParentType,
    ContextType,
    RequireFields<TalkFacetsSpeakersArgs, 'first'>
  >;
  companies?: Resolver<
    Array<ResolversTypes['CompanyFacet']>,
    ParentType,
    ContextType,
    RequireFields<TalkFacetsCompaniesArgs, 'first'>
  >;
};

export type SpeakerFacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SpeakerFacets'] = ResolversParentTypes['SpeakerFacets'],
> = {
  years?: Resolver<
    Array<ResolversTypes['YearFacet']>,
    ParentType,
    ContextType,
    RequireFields<SpeakerFacetsYearsArgs, 'first'>
  >;
  conferences?: Resolver<
    Array<ResolversTypes['ConferenceFacet']>,
    ParentType,
    ContextType,
    RequireFields<SpeakerFacetsConferencesArgs, 'first'>
  >;
  companies?: Resolver<
    Array<ResolversTypes['CompanyFacet']>,
    ParentType,
    ContextType,
    RequireFields<SpeakerFacetsCompaniesArgs, 'first'>
  >;
  concepts?: Resolver<
    Array<ResolversTypes['ConceptFacet']>,
    ParentType,
    ContextType,
    RequireFields<SpeakerFacetsConceptsArgs, 'first'>
  >;
};

export type CompanyFacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompanyFacets'] = ResolversParentTypes['CompanyFacets'],
> = {
  concepts?: Resolver<
    Array<ResolversTypes['ConceptFacet']>,
    ParentType,
    ContextType,
    RequireFields<CompanyFacetsConceptsArgs, 'first'>
  >;
};

export type ConceptFacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConceptFacets'] = ResolversParentTypes['ConceptFacets'],
> = {
  areas?: Resolver<
    Array<ResolversTypes['AreaFacet']>,
    ParentType,
    ContextType,
    RequireFields<ConceptFacetsAreasArgs, 'first'>
  >;
  statuses?: Resolver<
    Array<ResolversTypes['ConceptStatusFacet']>,
    ParentType,
    ContextType,
    RequireFields<ConceptFacetsStatusesArgs, 'first'>
  >;
  years?: Resolver<
    Array<ResolversTypes['YearFacet']>,
    ParentType,
    ContextType,
    RequireFields<ConceptFacetsYearsArgs, 'first'>
  >;
  conferences?: Resolver<
    Array<ResolversTypes['ConferenceFacet']>,
    ParentType,
    ContextType,
    RequireFields<ConceptFacetsConferencesArgs, 'first'>
  >;
};

export type LessonFacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LessonFacets'] = ResolversParentTypes['LessonFacets'],
> = {
  years?: Resolver<
    Array<ResolversTypes['YearFacet']>,
    ParentType,
    ContextType,
    RequireFields<LessonFacetsYearsArgs, 'first'>
  >;
  conferences?: Resolver<
    Array<ResolversTypes['ConferenceFacet']>,
    ParentType,
    ContextType,
    RequireFields<LessonFacetsConferencesArgs, 'first'>
  >;
  concepts?: Resolver<
    Array<ResolversTypes['ConceptFacet']>,
    ParentType,
    ContextType,
    RequireFields<LessonFacetsConceptsArgs, 'first'>
  >;
};

export type EventFacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventFacets'] = ResolversParentTypes['EventFacets'],
> = {
  years?: Resolver<
    Array<ResolversTypes['YearFacet']>,
    ParentType,
    ContextType,
    RequireFields<EventFacetsYearsArgs, 'first'>
  >;
  conferences?: Resolver<
    Array<ResolversTypes['ConferenceFacet']>,
    ParentType,
    ContextType,
    RequireFields<EventFacetsConferencesArgs, 'first'>
  >;
};

export type ConferenceFacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConferenceFacets'] =
    ResolversParentTypes['ConferenceFacets'],
> = {
  years?: Resolver<
    Array<ResolversTypes['YearFacet']>,
    ParentType,
    ContextType,
    RequireFields<ConferenceFacetsYearsArgs, 'first'>
  >;
};

export type ResourceFacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResourceFacets'] =
    ResolversParentTypes['ResourceFacets'],
> = {
  kinds?: Resolver<
    Array<ResolversTypes['ResourceKindFacet']>,
    ParentType,
    ContextType,
    RequireFields<ResourceFacetsKindsArgs, 'first'>
  >;
  concepts?: Resolver<
    Array<ResolversTypes['ConceptFacet']>,
    ParentType,
    ContextType,
    RequireFields<ResourceFacetsConceptsArgs, 'first'>
  >;
};

export type NoteFacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NoteFacets'] = ResolversParentTypes['NoteFacets'],
> = {
  formats?: Resolver<
    Array<ResolversTypes['FormatFacet']>,
    ParentType,
    ContextType,
    RequireFields<NoteFacetsFormatsArgs, 'first'>
  >;
};

export type YearFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['YearFacet'] = ResolversParentTypes['YearFacet'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalkKindFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TalkKindFacet'] = ResolversParentTypes['TalkKindFacet'],
> = {
  kind?: Resolver<ResolversTypes['TalkKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceKindFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResourceKindFacet'] =
    ResolversParentTypes['ResourceKindFacet'],
> = {
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConferenceFacet'] =
    ResolversParentTypes['ConferenceFacet'],
> = {
  conference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventFacet'] = ResolversParentTypes['EventFacet'],
> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConceptFacet'] = ResolversParentTypes['ConceptFacet'],
> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SpeakerFacet'] = ResolversParentTypes['SpeakerFacet'],
> = {
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompanyFacet'] = ResolversParentTypes['CompanyFacet'],
> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AreaFacet'] = ResolversParentTypes['AreaFacet'],
> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptStatusFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConceptStatusFacet'] =
    ResolversParentTypes['ConceptStatusFacet'],
> = {
  status?: Resolver<ResolversTypes['ConceptStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormatFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FormatFacet'] = ResolversParentTypes['FormatFacet'],
> = {
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdeaGridResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IdeaGrid'] = ResolversParentTypes['IdeaGrid'],
> = {
  columns?: Resolver<Array<ResolversTypes['GridColumn']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['GridRow']>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridColumnResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GridColumn'] = ResolversParentTypes['GridColumn'],
> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type GridRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GridRow'] = ResolversParentTypes['GridRow'],
> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LessonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Lesson'] = ResolversParentTypes['Lesson'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  concepts?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  talks?: Resolver<
    ResolversTypes['TalkConnection'],
    ParentType,
    ContextType,
    Partial<LessonTalksArgs>
  >;
  echoes?: Resolver<
    ResolversTypes['LessonConnection'],
    ParentType,
    ContextType,
    Partial<LessonEchoesArgs>
  >;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<LessonEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    Partial<LessonMentionsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LessonConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LessonConnection'] =
    ResolversParentTypes['LessonConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['LessonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Lesson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['LessonFacets'], ParentType, ContextType>;
};

export type LessonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LessonEdge'] = ResolversParentTypes['LessonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<LessonEdgeEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionConnection'] =
    ResolversParentTypes['MentionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Company'
    | 'Concept'
    | 'Event'
    | 'Conference'
    | 'Lesson'
    | 'Note'
    | 'Resource'
    | 'Speaker'
    | 'Talk',
    ParentType,
    ContextType
  >;
};

export type NodeKindResolvers = EnumResolverSignature<
  {
    TALK?: any;
    SPEAKER?: any;
    COMPANY?: any;
    CONCEPT?: any;
    LESSON?: any;
    EVENT?: any;
    CONFERENCE?: any;
    QUOTE?: any;
  },
  ResolversTypes['NodeKind']
>;

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<
    Array<ResolversTypes['NoteLine']>,
    ParentType,
    ContextType,
    RequireFields<NoteLinesArgs, 'from'>
  >;
  silentLines?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  talks?: Resolver<
    ResolversTypes['TalkConnection'],
    ParentType,
    ContextType,
    Partial<NoteTalksArgs>
  >;
  facts?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<NoteFactsArgs, 'first' | 'offset'>
  >;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NoteLine'] = ResolversParentTypes['NoteLine'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'],
> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoteConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NoteConnection'] =
    ResolversParentTypes['NoteConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['NoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['NoteFacets'], ParentType, ContextType>;
};

export type NoteEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NoteEdge'] = ResolversParentTypes['NoteEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<NoteEdgeEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type HopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop'],
> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<HopEvidenceArgs, 'first'>
  >;
};

export type TieKindResolvers = EnumResolverSignature<
  {
    GAVE?: any;
    DISCUSSES?: any;
    TEACHES?: any;
    ABOUT?: any;
    ECHOES?: any;
    CITES?: any;
    WORKED_FOR?: any;
    PRESENTED_AT?: any;
    EDITION_OF?: any;
    BROADER?: any;
    RELATED?: any;
  },
  ResolversTypes['TieKind']
>;

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<
    Maybe<ResolversTypes['Node']>,
    ParentType,
    ContextType,
    RequireFields<QueryNodeArgs, 'id'>
  >;
  nodes?: Resolver<
    Array<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  talk?: Resolver<
    Maybe<ResolversTypes['Talk']>,
    ParentType,
    ContextType,
    RequireFields<QueryTalkArgs, 'id'>
  >;
  talks?: Resolver<
    Maybe<ResolversTypes['TalkConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryTalksArgs, 'narrower'>
  >;
  speaker?: Resolver<
    Maybe<ResolversTypes['Speaker']>,
    ParentType,
    ContextType,
    RequireFields<QuerySpeakerArgs, 'name'>
  >;
  speakers?: Resolver<
    Maybe<ResolversTypes['SpeakerConnection']>,
    ParentType,
    ContextType,
    Partial<QuerySpeakersArgs>
  >;
  company?: Resolver<
    Maybe<ResolversTypes['Company']>,
    ParentType,
    ContextType,
    RequireFields<QueryCompanyArgs, 'name'>
  >;
  companies?: Resolver<
    ResolversTypes['CompanyConnection'],
    ParentType,
    ContextType,
    Partial<QueryCompaniesArgs>
  >;
  event?: Resolver<
    Maybe<ResolversTypes['Event']>,
    ParentType,
    ContextType,
    RequireFields<QueryEventArgs, 'name'>
  >;
  events?: Resolver<
    Maybe<ResolversTypes['EventConnection']>,
    ParentType,
    ContextType,
    Partial<QueryEventsArgs>
  >;
  conference?: Resolver<
    Maybe<ResolversTypes['Conference']>,
    ParentType,
    ContextType,
    RequireFields<QueryConferenceArgs, 'name'>
  >;
  conferences?: Resolver<
    ResolversTypes['ConferenceConnection'],
    ParentType,
    ContextType,
    Partial<QueryConferencesArgs>
  >;
  concept?: Resolver<
    Maybe<ResolversTypes['Concept']>,
    ParentType,
    ContextType,
    RequireFields<QueryConceptArgs, 'label'>
  >;
  concepts?: Resolver<
    ResolversTypes['ConceptConnection'],
    ParentType,
    ContextType,
    Partial<QueryConceptsArgs>
  >;
  lessons?: Resolver<
    Maybe<ResolversTypes['LessonConnection']>,
    ParentType,
    ContextType,
    Partial<QueryLessonsArgs>
  >;
  resources?: Resolver<
    ResolversTypes['ResourceConnection'],
    ParentType,
    ContextType,
    Partial<QueryResourcesArgs>
  >;
  recurringIdeas?: Resolver<
    Maybe<ResolversTypes['RecurringIdeaConnection']>,
    ParentType,
    ContextType,
    Partial<QueryRecurringIdeasArgs>
  >;
  recurringLessons?: Resolver<
    Maybe<ResolversTypes['RecurringLessonConnection']>,
    ParentType,
    ContextType,
    Partial<QueryRecurringLessonsArgs>
  >;
  gaps?: Resolver<
    ResolversTypes['ConceptConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryGapsArgs, 'kind'>
  >;
  ideaGrid?: Resolver<
    ResolversTypes['IdeaGrid'],
    ParentType,
    ContextType,
    RequireFields<QueryIdeaGridArgs, 'by' | 'first' | 'columns'>
  >;
  path?: Resolver<
    Maybe<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathArgs, 'from' | 'to' | 'longest'>
  >;
  search?: Resolver<
    ResolversTypes['SearchResultConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text'>
  >;
  ask?: Resolver<
    ResolversTypes['Answer'],
    ParentType,
    ContextType,
    RequireFields<QueryAskArgs, 'question' | 'first'>
  >;
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType, Partial<QueryNoteArgs>>;
  notes?: Resolver<
    ResolversTypes['NoteConnection'],
    ParentType,
    ContextType,
    Partial<QueryNotesArgs>
  >;
  doubts?: Resolver<
    Array<ResolversTypes['Doubt']>,
    ParentType,
    ContextType,
    RequireFields<QueryDoubtsArgs, 'first'>
  >;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type RecurringIdeaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecurringIdea'] = ResolversParentTypes['RecurringIdea'],
> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  talkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conferenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  latestYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peakYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conferences?: Resolver<Array<ResolversTypes['ConferenceCount']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  talks?: Resolver<
    ResolversTypes['TalkConnection'],
    ParentType,
    ContextType,
    RequireFields<RecurringIdeaTalksArgs, 'orderBy'>
  >;
  speakers?: Resolver<
    ResolversTypes['SpeakerConnection'],
    ParentType,
    ContextType,
    Partial<RecurringIdeaSpeakersArgs>
  >;
  quotes?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<RecurringIdeaQuotesArgs, 'first'>
  >;
};

export type RecurringIdeaConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecurringIdeaConnection'] =
    ResolversParentTypes['RecurringIdeaConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RecurringIdeaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecurringIdea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ConceptFacets'], ParentType, ContextType>;
};

export type RecurringIdeaEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecurringIdeaEdge'] =
    ResolversParentTypes['RecurringIdeaEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecurringIdea'], ParentType, ContextType>;
};

export type RecurringLessonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecurringLesson'] =
    ResolversParentTypes['RecurringLesson'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lessons?: Resolver<Array<ResolversTypes['Lesson']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  talkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conferenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  latestYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peakYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conferences?: Resolver<Array<ResolversTypes['ConferenceCount']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  talks?: Resolver<Array<ResolversTypes['Talk']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['SpeakerCount']>, ParentType, ContextType>;
  quotes?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<RecurringLessonQuotesArgs, 'first'>
  >;
};

export type SpeakerCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SpeakerCount'] = ResolversParentTypes['SpeakerCount'],
> = {
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  talkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecurringLessonConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecurringLessonConnection'] =
    ResolversParentTypes['RecurringLessonConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RecurringLessonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecurringLesson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecurringLessonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecurringLessonEdge'] =
    ResolversParentTypes['RecurringLessonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecurringLesson'], ParentType, ContextType>;
};

export type ResourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  talks?: Resolver<
    ResolversTypes['TalkConnection'],
    ParentType,
    ContextType,
    Partial<ResourceTalksArgs>
  >;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<ResourceEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    Partial<ResourceMentionsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceKindResolvers = EnumResolverSignature<
  { BOOK?: any; PAPER?: any; TOOL?: any; SLIDES?: any; VIDEO?: any; LINK?: any },
  ResolversTypes['ResourceKind']
>;

export type ResourceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResourceConnection'] =
    ResolversParentTypes['ResourceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ResourceFacets'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<ResourceEdgeEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type HighlightResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight'],
> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type TextRangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange'],
> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
};

export type SearchResultConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchResultConnection'] =
    ResolversParentTypes['SearchResultConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SearchResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchResultEdge'] =
    ResolversParentTypes['SearchResultEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SpeakerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  talkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talks?: Resolver<
    ResolversTypes['TalkConnection'],
    ParentType,
    ContextType,
    Partial<SpeakerTalksArgs>
  >;
  concepts?: Resolver<
    ResolversTypes['ConceptConnection'],
    ParentType,
    ContextType,
    Partial<SpeakerConceptsArgs>
  >;
  companies?: Resolver<
    ResolversTypes['CompanyConnection'],
    ParentType,
    ContextType,
    Partial<SpeakerCompaniesArgs>
  >;
  coSpeakers?: Resolver<
    ResolversTypes['SpeakerConnection'],
    ParentType,
    ContextType,
    Partial<SpeakerCoSpeakersArgs>
  >;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<SpeakerEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    Partial<SpeakerMentionsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SpeakerConnection'] =
    ResolversParentTypes['SpeakerConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SpeakerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Speaker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SpeakerFacets'], ParentType, ContextType>;
};

export type SpeakerEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SpeakerEdge'] = ResolversParentTypes['SpeakerEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  talkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<SpeakerEdgeEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats'],
> = {
  talks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conferences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recurringIdeas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  latestYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TalkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Talk'] = ResolversParentTypes['Talk'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  altTitles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TalkKind'], ParentType, ContextType>;
  abstract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  speakers?: Resolver<
    ResolversTypes['SpeakerConnection'],
    ParentType,
    ContextType,
    Partial<TalkSpeakersArgs>
  >;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    Partial<TalkEventsArgs>
  >;
  concepts?: Resolver<
    ResolversTypes['ConceptConnection'],
    ParentType,
    ContextType,
    Partial<TalkConceptsArgs>
  >;
  lessons?: Resolver<
    ResolversTypes['LessonConnection'],
    ParentType,
    ContextType,
    Partial<TalkLessonsArgs>
  >;
  resources?: Resolver<
    ResolversTypes['ResourceConnection'],
    ParentType,
    ContextType,
    Partial<TalkResourcesArgs>
  >;
  notes?: Resolver<
    ResolversTypes['NoteConnection'],
    ParentType,
    ContextType,
    Partial<TalkNotesArgs>
  >;
  similar?: Resolver<
    ResolversTypes['TalkConnection'],
    ParentType,
    ContextType,
    Partial<TalkSimilarArgs>
  >;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<TalkEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    Partial<TalkMentionsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalkKindResolvers = EnumResolverSignature<
  { TALK?: any; KEYNOTE?: any; WORKSHOP?: any; PANEL?: any; LIGHTNING?: any; INTERVIEW?: any },
  ResolversTypes['TalkKind']
>;

export type TalkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TalkConnection'] =
    ResolversParentTypes['TalkConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TalkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Talk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TalkFacets'], ParentType, ContextType>;
};

export type TalkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TalkEdge'] = ResolversParentTypes['TalkEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Talk'], ParentType, ContextType>;
  salience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  central?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ideas?: Resolver<
    Array<ResolversTypes['SharedIdea']>,
    ParentType,
    ContextType,
    RequireFields<TalkEdgeIdeasArgs, 'first'>
  >;
  evidence?: Resolver<
    Array<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<TalkEdgeEvidenceArgs, 'first' | 'offset'>
  >;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedIdeaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SharedIdea'] = ResolversParentTypes['SharedIdea'],
> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  here?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  there?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountItem?: AccountItemResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  FoundName?: FoundNameResolvers<ContextType>;
  AnswerItem?: AnswerItemResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptSource?: ConceptSourceResolvers<ContextType>;
  ConceptStatus?: ConceptStatusResolvers;
  ConferenceCount?: ConferenceCountResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  Doubt?: DoubtResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Conference?: ConferenceResolvers<ContextType>;
  ConferenceConnection?: ConferenceConnectionResolvers<ContextType>;
  ConferenceEdge?: ConferenceEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  FactKind?: FactKindResolvers;
  FactStatus?: FactStatusResolvers;
  TalkFacets?: TalkFacetsResolvers<ContextType>;
  SpeakerFacets?: SpeakerFacetsResolvers<ContextType>;
  CompanyFacets?: CompanyFacetsResolvers<ContextType>;
  ConceptFacets?: ConceptFacetsResolvers<ContextType>;
  LessonFacets?: LessonFacetsResolvers<ContextType>;
  EventFacets?: EventFacetsResolvers<ContextType>;
  ConferenceFacets?: ConferenceFacetsResolvers<ContextType>;
  ResourceFacets?: ResourceFacetsResolvers<ContextType>;
  NoteFacets?: NoteFacetsResolvers<ContextType>;
  YearFacet?: YearFacetResolvers<ContextType>;
  TalkKindFacet?: TalkKindFacetResolvers<ContextType>;
  ResourceKindFacet?: ResourceKindFacetResolvers<ContextType>;
  ConferenceFacet?: ConferenceFacetResolvers<ContextType>;
  EventFacet?: EventFacetResolvers<ContextType>;
  ConceptFacet?: ConceptFacetResolvers<ContextType>;
  SpeakerFacet?: SpeakerFacetResolvers<ContextType>;
  CompanyFacet?: CompanyFacetResolvers<ContextType>;
  AreaFacet?: AreaFacetResolvers<ContextType>;
  ConceptStatusFacet?: ConceptStatusFacetResolvers<ContextType>;
  FormatFacet?: FormatFacetResolvers<ContextType>;
  IdeaGrid?: IdeaGridResolvers<ContextType>;
  GridColumn?: GridColumnResolvers<ContextType>;
  GridRow?: GridRowResolvers<ContextType>;
  Lesson?: LessonResolvers<ContextType>;
  LessonConnection?: LessonConnectionResolvers<ContextType>;
  LessonEdge?: LessonEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeKind?: NodeKindResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteLine?: NoteLineResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteEdge?: NoteEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  TieKind?: TieKindResolvers;
  Query?: QueryResolvers<ContextType>;
  RecurringIdea?: RecurringIdeaResolvers<ContextType>;
  RecurringIdeaConnection?: RecurringIdeaConnectionResolvers<ContextType>;
  RecurringIdeaEdge?: RecurringIdeaEdgeResolvers<ContextType>;
  RecurringLesson?: RecurringLessonResolvers<ContextType>;
  SpeakerCount?: SpeakerCountResolvers<ContextType>;
  RecurringLessonConnection?: RecurringLessonConnectionResolvers<ContextType>;
  RecurringLessonEdge?: RecurringLessonEdgeResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceKind?: ResourceKindResolvers;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  SearchResultConnection?: SearchResultConnectionResolvers<ContextType>;
  SearchResultEdge?: SearchResultEdgeResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  SpeakerConnection?: SpeakerConnectionResolvers<ContextType>;
  SpeakerEdge?: SpeakerEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Talk?: TalkResolvers<ContextType>;
  TalkKind?: TalkKindResolvers;
  TalkConnection?: TalkConnectionResolvers<ContextType>;
  TalkEdge?: TalkEdgeResolvers<ContextType>;
  SharedIdea?: SharedIdeaResolvers<ContextType>;
};
