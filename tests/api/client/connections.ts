// Made from schema/*.graphql by scripts/generate-client.mjs; run it after every change there.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Orders of companies. Ties go by id, which follows the name. */
export type CompanyOrder =
  /** Those with the most talks first. */
  | 'TALKS'
  /** By name, as the id spells it. */
  | 'NAME';

/** Whether the vocabulary lists a concept. */
export type ConceptStatus =
  /** Listed, with a definition. */
  | 'CURATED'
  /** A phrase that talks keep returning to and that no vocabulary lists yet. */
  | 'CANDIDATE'
  /** Listed once; kept for what was said of it. */
  | 'RETIRED';

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

/** How sure a fact is. */
export type FactStatus =
  /** The note says so. */
  | 'STATED'
  /** The note's form suggests it. */
  | 'INFERRED'
  /** A person has looked at it and keeps it. */
  | 'REVIEWED';

/** A range of whole numbers, both ends included; an end that is not given is open. */
export type IntRange = {
  /** This or more. */
  from?: number | null | undefined;
  /** This or less. */
  to?: number | null | undefined;
};

/** What a text must be like; capitals count for nothing, and all that is given must hold. */
export type TextMatch = {
  /** Holds this. */
  contains?: string | null | undefined;
  /** Starts with this. */
  startsWith?: string | null | undefined;
  /** Is this and no more. */
  equals?: string | null | undefined;
};

/** Which talks to list; all that is given must hold. Names are given in any spelling, and a list of names means any of them. */
export type TalkFilter = {
  /** All of these must hold. */
  and?: Array<TalkFilter> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<TalkFilter> | null | undefined;
  /** This must not hold. */
  not?: TalkFilter | null | undefined;
  /** Talks that discuss one of these concepts. */
  about?: Array<string> | null | undefined;
  /** Talks that discuss all of these concepts. */
  aboutAll?: Array<string> | null | undefined;
  /** Talks that discuss one of these concepts, a kind or a part of it. */
  aboutOrNarrower?: Array<string> | null | undefined;
  /** Talks that one of these people gave. */
  speaker?: Array<string> | null | undefined;
  /** Talks given by people of one of these companies while there. */
  company?: Array<string> | null | undefined;
  /** Talks given at one of these events. */
  event?: Array<string> | null | undefined;
  /** Talks given at one of these series. */
  conference?: Array<string> | null | undefined;
  /** Year of the first event. */
  year?: IntRange | null | undefined;
  /** Talks of one of these kinds. */
  kind?: Array<TalkKind> | null | undefined;
  /** Any of the titles. */
  title?: TextMatch | null | undefined;
};

/** Which speakers to list; all that is given must hold, and a list of names means any of them. */
export type SpeakerFilter = {
  /** All of these must hold. */
  and?: Array<SpeakerFilter> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<SpeakerFilter> | null | undefined;
  /** This must not hold. */
  not?: SpeakerFilter | null | undefined;
  /** Any of the names. */
  name?: TextMatch | null | undefined;
  /** Those who spoke on one of these concepts. */
  about?: Array<string> | null | undefined;
  /** Those who spoke on all of these concepts. */
  aboutAll?: Array<string> | null | undefined;
  /** Those who spoke on one of these concepts, a kind or a part of it. */
  aboutOrNarrower?: Array<string> | null | undefined;
  /** Those who spoke at one of these events. */
  event?: Array<string> | null | undefined;
  /** Those who spoke at one of these series. */
  conference?: Array<string> | null | undefined;
  /** Those whom one of these companies employed. */
  company?: Array<string> | null | undefined;
  /** Those who gave a talk in one of these years. */
  year?: IntRange | null | undefined;
  /** How many talks they gave. */
  talkCount?: IntRange | null | undefined;
};

/** Which companies to list; all that is given must hold, and a list of names means any of them. */
export type CompanyFilter = {
  /** All of these must hold. */
  and?: Array<CompanyFilter> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<CompanyFilter> | null | undefined;
  /** This must not hold. */
  not?: CompanyFilter | null | undefined;
  /** Any of the names. */
  name?: TextMatch | null | undefined;
  /** Those that employed one of these people. */
  speaker?: Array<string> | null | undefined;
  /** How many talks their people gave. */
  talkCount?: IntRange | null | undefined;
};

/** Which concepts or recurring ideas to list; all that is given must hold, and a list of names means any of them. */
export type ConceptFilter = {
  /** All of these must hold. */
  and?: Array<ConceptFilter> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ConceptFilter> | null | undefined;
  /** This must not hold. */
  not?: ConceptFilter | null | undefined;
  /** The preferred label or any other. */
  label?: TextMatch | null | undefined;
  /** Concepts of one of these statuses. */
  status?: Array<ConceptStatus> | null | undefined;
  /** Concepts of one of these parts of the vocabulary. */
  area?: Array<string> | null | undefined;
  /** One of these concepts, a kind or a part of it. */
  below?: Array<string> | null | undefined;
  /** Concepts discussed at one of these events. */
  event?: Array<string> | null | undefined;
  /** Concepts discussed at one of these series. */
  conference?: Array<string> | null | undefined;
  /** Concepts that one of these people spoke on. */
  speaker?: Array<string> | null | undefined;
  /** Concepts discussed in one of these years. */
  year?: IntRange | null | undefined;
  /** The first year in which it was discussed. */
  firstYear?: IntRange | null | undefined;
  /** The latest year in which it was discussed. */
  latestYear?: IntRange | null | undefined;
  /** How many talks discuss it: `{ to: 0 }` for what nobody spoke on yet. */
  talkCount?: IntRange | null | undefined;
  /** At how many conferences. */
  conferenceCount?: IntRange | null | undefined;
  /** In how many years. */
  yearCount?: IntRange | null | undefined;
};

/** Which lessons to list; all that is given must hold, and a list of names means any of them. */
export type LessonFilter = {
  /** All of these must hold. */
  and?: Array<LessonFilter> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<LessonFilter> | null | undefined;
  /** This must not hold. */
  not?: LessonFilter | null | undefined;
  /** Its words. */
  text?: TextMatch | null | undefined;
  /** Whether it is advice against something. */
  negated?: boolean | null | undefined;
  /** Whether another talk says much the same. */
  echoed?: boolean | null | undefined;
  /** Lessons that name one of these concepts. */
  about?: Array<string> | null | undefined;
  /** Lessons that name all of these concepts. */
  aboutAll?: Array<string> | null | undefined;
  /** Lessons that name one of these concepts, a kind or a part of it. */
  aboutOrNarrower?: Array<string> | null | undefined;
  /** Lessons that one of these people taught. */
  speaker?: Array<string> | null | undefined;
  /** Lessons taught at one of these events. */
  event?: Array<string> | null | undefined;
  /** Lessons taught at one of these series. */
  conference?: Array<string> | null | undefined;
  /** Lessons taught in one of these years. */
  year?: IntRange | null | undefined;
};

/** Which events to list; all that is given must hold, and a list of names means any of them. */
export type EventFilter = {
  /** All of these must hold. */
  and?: Array<EventFilter> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<EventFilter> | null | undefined;
  /** This must not hold. */
  not?: EventFilter | null | undefined;
  /** Any of the names. */
  name?: TextMatch | null | undefined;
  /** Their year. */
  year?: IntRange | null | undefined;
  /** How many talks notes tell of. */
  talkCount?: IntRange | null | undefined;
  /** Editions of one of these series. */
  conference?: Array<string> | null | undefined;
  /** Events where one of these concepts was discussed. */
  about?: Array<string> | null | undefined;
  /** Events where one of these people spoke. */
  speaker?: Array<string> | null | undefined;
};

/** Which conferences to list; all that is given must hold, and a list of names means any of them. */
export type ConferenceFilter = {
  /** All of these must hold. */
  and?: Array<ConferenceFilter> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ConferenceFilter> | null | undefined;
  /** This must not hold. */
  not?: ConferenceFilter | null | undefined;
  /** Any of the names. */
  name?: TextMatch | null | undefined;
  /** Series with an edition in one of these years. */
  year?: IntRange | null | undefined;
  /** Series where one of these concepts was discussed. */
  about?: Array<string> | null | undefined;
};

/** Which resources to list; all that is given must hold, and a list of names means any of them. */
export type ResourceFilter = {
  /** All of these must hold. */
  and?: Array<ResourceFilter> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ResourceFilter> | null | undefined;
  /** This must not hold. */
  not?: ResourceFilter | null | undefined;
  /** Its title. */
  title?: TextMatch | null | undefined;
  /** Its address. */
  url?: TextMatch | null | undefined;
  /** Resources of one of these kinds. */
  kind?: Array<ResourceKind> | null | undefined;
  /** Resources that talks on one of these concepts point to. */
  about?: Array<string> | null | undefined;
};

/** Which notes to list; all that is given must hold. */
export type NoteFilter = {
  /** All of these must hold. */
  and?: Array<NoteFilter> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<NoteFilter> | null | undefined;
  /** This must not hold. */
  not?: NoteFilter | null | undefined;
  /** Any of the paths. */
  path?: TextMatch | null | undefined;
  /** Its own title. */
  title?: TextMatch | null | undefined;
  /** Who wrote it. */
  author?: TextMatch | null | undefined;
  /** Notes written in one of these ways. */
  format?: Array<string> | null | undefined;
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

/** Which mentions to list; all that is given must hold. */
export type MentionFilter = {
  /** All of these must hold. */
  and?: Array<MentionFilter> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<MentionFilter> | null | undefined;
  /** This must not hold. */
  not?: MentionFilter | null | undefined;
  /** The note's own words. */
  asWritten?: TextMatch | null | undefined;
  /** Mentions of one of these statuses. */
  status?: Array<FactStatus> | null | undefined;
};

/** Orders of mentions. */
export type MentionOrder =
  /** By note and place in it. */
  | 'NOTE'
  /** By the note's own words. */
  | 'AS_WRITTEN';

/** Orders of notes. Ties go by path. */
export type NoteOrder =
  /** Those that tell of the most talks first. */
  | 'TALKS'
  /** By path. */
  | 'PATH';

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

/** What sort of thing a talk points to. */
export type ResourceKind =
  /** A book. */
  | 'BOOK'
  /** A paper or report. */
  | 'PAPER'
  /** A tool or library. */
  | 'TOOL'
  /** Slides. */
  | 'SLIDES'
  /** A video. */
  | 'VIDEO'
  /** Any other address. */
  | 'LINK';

/** Orders of resources. Ties go by id, which follows the title. */
export type ResourceOrder =
  /** Those with the most talks first. */
  | 'TALKS'
  /** By title, as the id spells it. */
  | 'TITLE';

/** Orders of speakers. Ties go by id, which follows the name. */
export type SpeakerOrder =
  /** Those with the most talks first: of the list's own talks where it is tied by talks, else of all. */
  | 'TALKS'
  /** By name, as the id spells it. */
  | 'NAME';

/** What sort of talk it is. */
export type TalkKind =
  /** An ordinary talk. */
  | 'TALK'
  /** A keynote or plenary. */
  | 'KEYNOTE'
  /** A workshop, tutorial or training. */
  | 'WORKSHOP'
  /** A panel or discussion. */
  | 'PANEL'
  /** A lightning talk. */
  | 'LIGHTNING'
  /** An interview or fireside chat. */
  | 'INTERVIEW';

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

export type CompanySpeakersQueryVariables = Exact<{
  id: string | number;
  where?: SpeakerFilter | null | undefined;
  orderBy?: SpeakerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type CompanySpeakersQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type CompanyTalksQueryVariables = Exact<{
  id: string | number;
  where?: TalkFilter | null | undefined;
  orderBy?: TalkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type CompanyTalksQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type CompanyConceptsQueryVariables = Exact<{
  id: string | number;
  where?: ConceptFilter | null | undefined;
  orderBy?: ConceptOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type CompanyConceptsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type CompanyMentionsQueryVariables = Exact<{
  id: string | number;
  where?: MentionFilter | null | undefined;
  orderBy?: MentionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type CompanyMentionsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type ConceptDiscussedWithQueryVariables = Exact<{
  id: string | number;
  where?: ConceptFilter | null | undefined;
  orderBy?: ConceptOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ConceptDiscussedWithQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type ConceptTalksQueryVariables = Exact<{
  id: string | number;
  orderBy?: TalkOrder | null | undefined;
  where?: TalkFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ConceptTalksQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type ConceptSpeakersQueryVariables = Exact<{
  id: string | number;
  where?: SpeakerFilter | null | undefined;
  orderBy?: SpeakerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ConceptSpeakersQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type ConceptLessonsQueryVariables = Exact<{
  id: string | number;
  where?: LessonFilter | null | undefined;
  orderBy?: LessonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ConceptLessonsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type EventTalksQueryVariables = Exact<{
  id: string | number;
  where?: TalkFilter | null | undefined;
  orderBy?: TalkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type EventTalksQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type EventSpeakersQueryVariables = Exact<{
  id: string | number;
  where?: SpeakerFilter | null | undefined;
  orderBy?: SpeakerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type EventSpeakersQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type EventConceptsQueryVariables = Exact<{
  id: string | number;
  where?: ConceptFilter | null | undefined;
  orderBy?: ConceptOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type EventConceptsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type EventMentionsQueryVariables = Exact<{
  id: string | number;
  where?: MentionFilter | null | undefined;
  orderBy?: MentionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type EventMentionsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type ConferenceEventsQueryVariables = Exact<{
  id: string | number;
  where?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ConferenceEventsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type ConferenceTalksQueryVariables = Exact<{
  id: string | number;
  where?: TalkFilter | null | undefined;
  orderBy?: TalkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ConferenceTalksQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type ConferenceSpeakersQueryVariables = Exact<{
  id: string | number;
  where?: SpeakerFilter | null | undefined;
  orderBy?: SpeakerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ConferenceSpeakersQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type ConferenceConceptsQueryVariables = Exact<{
  id: string | number;
  where?: ConceptFilter | null | undefined;
  orderBy?: ConceptOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ConferenceConceptsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type LessonTalksQueryVariables = Exact<{
  id: string | number;
  where?: TalkFilter | null | undefined;
  orderBy?: TalkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type LessonTalksQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type LessonEchoesQueryVariables = Exact<{
  id: string | number;
  where?: LessonFilter | null | undefined;
  orderBy?: LessonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type LessonEchoesQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type LessonMentionsQueryVariables = Exact<{
  id: string | number;
  where?: MentionFilter | null | undefined;
  orderBy?: MentionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type LessonMentionsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type NoteTalksQueryVariables = Exact<{
  id: string | number;
  where?: TalkFilter | null | undefined;
  orderBy?: TalkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type NoteTalksQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type TalksQueryVariables = Exact<{
  orderBy?: TalkOrder | null | undefined;
  where?: TalkFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type TalksQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { id: string } }>;
  } | null;
};

export type SpeakersQueryVariables = Exact<{
  where?: SpeakerFilter | null | undefined;
  orderBy?: SpeakerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type SpeakersQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { id: string } }>;
  } | null;
};

export type CompaniesQueryVariables = Exact<{
  where?: CompanyFilter | null | undefined;
  orderBy?: CompanyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type CompaniesQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { id: string } }>;
  };
};

export type EventsQueryVariables = Exact<{
  where?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type EventsQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { id: string } }>;
  } | null;
};

export type ConferencesQueryVariables = Exact<{
  where?: ConferenceFilter | null | undefined;
  orderBy?: ConferenceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ConferencesQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { id: string } }>;
  };
};

export type ConceptsQueryVariables = Exact<{
  orderBy?: ConceptOrder | null | undefined;
  where?: ConceptFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ConceptsQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { id: string } }>;
  };
};

export type LessonsQueryVariables = Exact<{
  where?: LessonFilter | null | undefined;
  orderBy?: LessonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type LessonsQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { id: string } }>;
  } | null;
};

export type ResourcesQueryVariables = Exact<{
  where?: ResourceFilter | null | undefined;
  orderBy?: ResourceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ResourcesQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { id: string } }>;
  };
};

export type RecurringIdeasQueryVariables = Exact<{
  orderBy?: RecurringIdeaOrder | null | undefined;
  where?: ConceptFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type RecurringIdeasQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { concept: { id: string } } }>;
  } | null;
};

export type RecurringLessonsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type RecurringLessonsQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { id: string } }>;
  } | null;
};

export type GapsQueryVariables = Exact<{
  where?: ConceptFilter | null | undefined;
  orderBy?: ConceptOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type GapsQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { id: string } }>;
  };
};

export type SearchQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type SearchQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { name: string; score: number } }>;
  };
};

export type NotesQueryVariables = Exact<{
  where?: NoteFilter | null | undefined;
  orderBy?: NoteOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type NotesQuery = {
  page: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{ cursor: string; node: { id: string } }>;
  };
};

export type RecurringIdeaTalksQueryVariables = Exact<{
  id: string;
  orderBy?: TalkOrder;
  where?: TalkFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type RecurringIdeaTalksQuery = {
  parent: {
    nodes: Array<{
      page: {
        totalCount: number;
        pageInfo: {
          hasNextPage: boolean;
          hasPreviousPage: boolean;
          startCursor: string | null;
          endCursor: string | null;
        };
        edges: Array<{ cursor: string; node: { id: string } }>;
      };
    }>;
  } | null;
};

export type RecurringIdeaSpeakersQueryVariables = Exact<{
  id: string;
  where?: SpeakerFilter | null | undefined;
  orderBy?: SpeakerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type RecurringIdeaSpeakersQuery = {
  parent: {
    nodes: Array<{
      page: {
        totalCount: number;
        pageInfo: {
          hasNextPage: boolean;
          hasPreviousPage: boolean;
          startCursor: string | null;
          endCursor: string | null;
        };
        edges: Array<{ cursor: string; node: { id: string } }>;
      };
    }>;
  } | null;
};

export type ResourceTalksQueryVariables = Exact<{
  id: string | number;
  where?: TalkFilter | null | undefined;
  orderBy?: TalkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ResourceTalksQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type ResourceMentionsQueryVariables = Exact<{
  id: string | number;
  where?: MentionFilter | null | undefined;
  orderBy?: MentionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ResourceMentionsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type SpeakerTalksQueryVariables = Exact<{
  id: string | number;
  where?: TalkFilter | null | undefined;
  orderBy?: TalkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type SpeakerTalksQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type SpeakerConceptsQueryVariables = Exact<{
  id: string | number;
  where?: ConceptFilter | null | undefined;
  orderBy?: ConceptOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type SpeakerConceptsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type SpeakerCompaniesQueryVariables = Exact<{
  id: string | number;
  where?: CompanyFilter | null | undefined;
  orderBy?: CompanyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type SpeakerCompaniesQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type SpeakerCoSpeakersQueryVariables = Exact<{
  id: string | number;
  where?: SpeakerFilter | null | undefined;
  orderBy?: SpeakerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type SpeakerCoSpeakersQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type SpeakerMentionsQueryVariables = Exact<{
  id: string | number;
  where?: MentionFilter | null | undefined;
  orderBy?: MentionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type SpeakerMentionsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type TalkSpeakersQueryVariables = Exact<{
  id: string | number;
  where?: SpeakerFilter | null | undefined;
  orderBy?: SpeakerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type TalkSpeakersQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type TalkEventsQueryVariables = Exact<{
  id: string | number;
  where?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type TalkEventsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type TalkConceptsQueryVariables = Exact<{
  id: string | number;
  where?: ConceptFilter | null | undefined;
  orderBy?: ConceptOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type TalkConceptsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type TalkLessonsQueryVariables = Exact<{
  id: string | number;
  where?: LessonFilter | null | undefined;
  orderBy?: LessonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type TalkLessonsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type TalkResourcesQueryVariables = Exact<{
  id: string | number;
  where?: ResourceFilter | null | undefined;
  orderBy?: ResourceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type TalkResourcesQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type TalkNotesQueryVariables = Exact<{
  id: string | number;
  where?: NoteFilter | null | undefined;
  orderBy?: NoteOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type TalkNotesQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type TalkSimilarQueryVariables = Exact<{
  id: string | number;
  where?: TalkFilter | null | undefined;
  orderBy?: TalkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type TalkSimilarQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type TalkMentionsQueryVariables = Exact<{
  id: string | number;
  where?: MentionFilter | null | undefined;
  orderBy?: MentionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type TalkMentionsQuery = {
  parent:
    | {
        page: {
          totalCount: number;
          pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
            startCursor: string | null;
            endCursor: string | null;
          };
          edges: Array<{ cursor: string; node: { id: string } }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

/** Each connection: the type whose field it is (null for Query), of what it is a list, its filter, its orders, and the

 * operation that pages through it. */

export const connections = {
  CompanySpeakers: {
    parent: 'Company',
    node: 'Speaker',
    filter: 'SpeakerFilter',
    orders: ['TALKS', 'NAME'],
    document:
      'query CompanySpeakers($id: ID!, $where: SpeakerFilter, $orderBy: SpeakerOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Company { page: speakers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  CompanyTalks: {
    parent: 'Company',
    node: 'Talk',
    filter: 'TalkFilter',
    orders: ['SCORE', 'NEWEST', 'OLDEST', 'SALIENCE', 'TITLE'],
    document:
      'query CompanyTalks($id: ID!, $where: TalkFilter, $orderBy: TalkOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Company { page: talks(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  CompanyConcepts: {
    parent: 'Company',
    node: 'Concept',
    filter: 'ConceptFilter',
    orders: ['TALKS', 'CONFERENCES', 'LATEST_YEAR', 'FIRST_YEAR', 'SALIENCE', 'SCORE', 'LABEL'],
    document:
      'query CompanyConcepts($id: ID!, $where: ConceptFilter, $orderBy: ConceptOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Company { page: concepts(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  CompanyMentions: {
    parent: 'Company',
    node: 'Mention',
    filter: 'MentionFilter',
    orders: ['NOTE', 'AS_WRITTEN'],
    document:
      'query CompanyMentions($id: ID!, $where: MentionFilter, $orderBy: MentionOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Company { page: mentions(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  ConceptDiscussedWith: {
    parent: 'Concept',
    node: 'Concept',
    filter: 'ConceptFilter',
    orders: ['TALKS', 'CONFERENCES', 'LATEST_YEAR', 'FIRST_YEAR', 'SALIENCE', 'SCORE', 'LABEL'],
    document:
      'query ConceptDiscussedWith($id: ID!, $where: ConceptFilter, $orderBy: ConceptOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Concept { page: discussedWith(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  ConceptTalks: {
    parent: 'Concept',
    node: 'Talk',
    filter: 'TalkFilter',
    orders: ['SCORE', 'NEWEST', 'OLDEST', 'SALIENCE', 'TITLE'],
    document:
      'query ConceptTalks($id: ID!, $orderBy: TalkOrder, $where: TalkFilter, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Concept { page: talks(orderBy: $orderBy, where: $where, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  ConceptSpeakers: {
    parent: 'Concept',
    node: 'Speaker',
    filter: 'SpeakerFilter',
    orders: ['TALKS', 'NAME'],
    document:
      'query ConceptSpeakers($id: ID!, $where: SpeakerFilter, $orderBy: SpeakerOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Concept { page: speakers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  ConceptLessons: {
    parent: 'Concept',
    node: 'Lesson',
    filter: 'LessonFilter',
    orders: ['NEWEST', 'OLDEST', 'ECHOES', 'SCORE', 'TEXT'],
    document:
      'query ConceptLessons($id: ID!, $where: LessonFilter, $orderBy: LessonOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Concept { page: lessons(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  EventTalks: {
    parent: 'Event',
    node: 'Talk',
    filter: 'TalkFilter',
    orders: ['SCORE', 'NEWEST', 'OLDEST', 'SALIENCE', 'TITLE'],
    document:
      'query EventTalks($id: ID!, $where: TalkFilter, $orderBy: TalkOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Event { page: talks(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  EventSpeakers: {
    parent: 'Event',
    node: 'Speaker',
    filter: 'SpeakerFilter',
    orders: ['TALKS', 'NAME'],
    document:
      'query EventSpeakers($id: ID!, $where: SpeakerFilter, $orderBy: SpeakerOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Event { page: speakers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  EventConcepts: {
    parent: 'Event',
    node: 'Concept',
    filter: 'ConceptFilter',
    orders: ['TALKS', 'CONFERENCES', 'LATEST_YEAR', 'FIRST_YEAR', 'SALIENCE', 'SCORE', 'LABEL'],
    document:
      'query EventConcepts($id: ID!, $where: ConceptFilter, $orderBy: ConceptOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Event { page: concepts(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  EventMentions: {
    parent: 'Event',
    node: 'Mention',
    filter: 'MentionFilter',
    orders: ['NOTE', 'AS_WRITTEN'],
    document:
      'query EventMentions($id: ID!, $where: MentionFilter, $orderBy: MentionOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Event { page: mentions(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  ConferenceEvents: {
    parent: 'Conference',
    node: 'Event',
    filter: 'EventFilter',
    orders: ['NEWEST', 'OLDEST', 'TALKS', 'NAME'],
    document:
      'query ConferenceEvents($id: ID!, $where: EventFilter, $orderBy: EventOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Conference { page: events(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  ConferenceTalks: {
    parent: 'Conference',
    node: 'Talk',
    filter: 'TalkFilter',
    orders: ['SCORE', 'NEWEST', 'OLDEST', 'SALIENCE', 'TITLE'],
    document:
      'query ConferenceTalks($id: ID!, $where: TalkFilter, $orderBy: TalkOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Conference { page: talks(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  ConferenceSpeakers: {
    parent: 'Conference',
    node: 'Speaker',
    filter: 'SpeakerFilter',
    orders: ['TALKS', 'NAME'],
    document:
      'query ConferenceSpeakers($id: ID!, $where: SpeakerFilter, $orderBy: SpeakerOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Conference { page: speakers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  ConferenceConcepts: {
    parent: 'Conference',
    node: 'Concept',
    filter: 'ConceptFilter',
    orders: ['TALKS', 'CONFERENCES', 'LATEST_YEAR', 'FIRST_YEAR', 'SALIENCE', 'SCORE', 'LABEL'],
    document:
      'query ConferenceConcepts($id: ID!, $where: ConceptFilter, $orderBy: ConceptOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Conference { page: concepts(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  LessonTalks: {
    parent: 'Lesson',
    node: 'Talk',
    filter: 'TalkFilter',
    orders: ['SCORE', 'NEWEST', 'OLDEST', 'SALIENCE', 'TITLE'],
    document:
      'query LessonTalks($id: ID!, $where: TalkFilter, $orderBy: TalkOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Lesson { page: talks(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  LessonEchoes: {
    parent: 'Lesson',
    node: 'Lesson',
    filter: 'LessonFilter',
    orders: ['NEWEST', 'OLDEST', 'ECHOES', 'SCORE', 'TEXT'],
    document:
      'query LessonEchoes($id: ID!, $where: LessonFilter, $orderBy: LessonOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Lesson { page: echoes(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  LessonMentions: {
    parent: 'Lesson',
    node: 'Mention',
    filter: 'MentionFilter',
    orders: ['NOTE', 'AS_WRITTEN'],
    document:
      'query LessonMentions($id: ID!, $where: MentionFilter, $orderBy: MentionOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Lesson { page: mentions(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  NoteTalks: {
    parent: 'Note',
    node: 'Talk',
    filter: 'TalkFilter',
    orders: ['SCORE', 'NEWEST', 'OLDEST', 'SALIENCE', 'TITLE'],
    document:
      'query NoteTalks($id: ID!, $where: TalkFilter, $orderBy: TalkOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Note { page: talks(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  Talks: {
    parent: null,
    node: 'Talk',
    filter: 'TalkFilter',
    orders: ['SCORE', 'NEWEST', 'OLDEST', 'SALIENCE', 'TITLE'],
    document:
      'query Talks($orderBy: TalkOrder, $where: TalkFilter, $first: Int, $after: String, $last: Int, $before: String) { page: talks(orderBy: $orderBy, where: $where, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  },
  Speakers: {
    parent: null,
    node: 'Speaker',
    filter: 'SpeakerFilter',
    orders: ['TALKS', 'NAME'],
    document:
      'query Speakers($where: SpeakerFilter, $orderBy: SpeakerOrder, $first: Int, $after: String, $last: Int, $before: String) { page: speakers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  },
  Companies: {
    parent: null,
    node: 'Company',
    filter: 'CompanyFilter',
    orders: ['TALKS', 'NAME'],
    document:
      'query Companies($where: CompanyFilter, $orderBy: CompanyOrder, $first: Int, $after: String, $last: Int, $before: String) { page: companies(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  },
  Events: {
    parent: null,
    node: 'Event',
    filter: 'EventFilter',
    orders: ['NEWEST', 'OLDEST', 'TALKS', 'NAME'],
    document:
      'query Events($where: EventFilter, $orderBy: EventOrder, $first: Int, $after: String, $last: Int, $before: String) { page: events(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  },
  Conferences: {
    parent: null,
    node: 'Conference',
    filter: 'ConferenceFilter',
    orders: ['EVENTS', 'NAME'],
    document:
      'query Conferences($where: ConferenceFilter, $orderBy: ConferenceOrder, $first: Int, $after: String, $last: Int, $before: String) { page: conferences(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  },
  Concepts: {
    parent: null,
    node: 'Concept',
    filter: 'ConceptFilter',
    orders: ['TALKS', 'CONFERENCES', 'LATEST_YEAR', 'FIRST_YEAR', 'SALIENCE', 'SCORE', 'LABEL'],
    document:
      'query Concepts($orderBy: ConceptOrder, $where: ConceptFilter, $first: Int, $after: String, $last: Int, $before: String) { page: concepts(orderBy: $orderBy, where: $where, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  },
  Lessons: {
    parent: null,
    node: 'Lesson',
    filter: 'LessonFilter',
    orders: ['NEWEST', 'OLDEST', 'ECHOES', 'SCORE', 'TEXT'],
    document:
      'query Lessons($where: LessonFilter, $orderBy: LessonOrder, $first: Int, $after: String, $last: Int, $before: String) { page: lessons(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  },
  Resources: {
    parent: null,
    node: 'Resource',
    filter: 'ResourceFilter',
    orders: ['TALKS', 'TITLE'],
    document:
      'query Resources($where: ResourceFilter, $orderBy: ResourceOrder, $first: Int, $after: String, $last: Int, $before: String) { page: resources(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  },
  RecurringIdeas: {
    parent: null,
    node: 'RecurringIdea',
    filter: 'ConceptFilter',
    orders: ['RECURRENCE', 'TALKS', 'LATEST_YEAR', 'FIRST_YEAR'],
    document:
      'query RecurringIdeas($orderBy: RecurringIdeaOrder, $where: ConceptFilter, $first: Int, $after: String, $last: Int, $before: String) { page: recurringIdeas(orderBy: $orderBy, where: $where, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { concept { id } } } } }',
  },
  RecurringLessons: {
    parent: null,
    node: 'RecurringLesson',
    filter: null,
    orders: [],
    document:
      'query RecurringLessons($first: Int, $after: String, $last: Int, $before: String) { page: recurringLessons(first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  },
  Gaps: {
    parent: null,
    node: 'Concept',
    filter: 'ConceptFilter',
    orders: ['TALKS', 'CONFERENCES', 'LATEST_YEAR', 'FIRST_YEAR', 'SALIENCE', 'SCORE', 'LABEL'],
    document:
      'query Gaps($where: ConceptFilter, $orderBy: ConceptOrder, $first: Int, $after: String, $last: Int, $before: String) { page: gaps(kind: SINGLE_SOURCE, where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  },
  Search: {
    parent: null,
    node: 'SearchResult',
    filter: null,
    orders: [],
    document:
      'query Search($first: Int, $after: String, $last: Int, $before: String) { page: search(text: "idea", first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { name score } } } }',
  },
  Notes: {
    parent: null,
    node: 'Note',
    filter: 'NoteFilter',
    orders: ['TALKS', 'PATH'],
    document:
      'query Notes($where: NoteFilter, $orderBy: NoteOrder, $first: Int, $after: String, $last: Int, $before: String) { page: notes(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  },
  RecurringIdeaTalks: {
    parent: 'RecurringIdea',
    node: 'Talk',
    filter: 'TalkFilter',
    orders: ['SCORE', 'NEWEST', 'OLDEST', 'SALIENCE', 'TITLE'],
    document:
      'query RecurringIdeaTalks($id: String!, $orderBy: TalkOrder! = OLDEST, $where: TalkFilter, $first: Int, $after: String, $last: Int, $before: String) { parent: recurringIdeas(concept: $id) { nodes { page: talks(orderBy: $orderBy, where: $where, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  RecurringIdeaSpeakers: {
    parent: 'RecurringIdea',
    node: 'Speaker',
    filter: 'SpeakerFilter',
    orders: ['TALKS', 'NAME'],
    document:
      'query RecurringIdeaSpeakers($id: String!, $where: SpeakerFilter, $orderBy: SpeakerOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: recurringIdeas(concept: $id) { nodes { page: speakers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  ResourceTalks: {
    parent: 'Resource',
    node: 'Talk',
    filter: 'TalkFilter',
    orders: ['SCORE', 'NEWEST', 'OLDEST', 'SALIENCE', 'TITLE'],
    document:
      'query ResourceTalks($id: ID!, $where: TalkFilter, $orderBy: TalkOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Resource { page: talks(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  ResourceMentions: {
    parent: 'Resource',
    node: 'Mention',
    filter: 'MentionFilter',
    orders: ['NOTE', 'AS_WRITTEN'],
    document:
      'query ResourceMentions($id: ID!, $where: MentionFilter, $orderBy: MentionOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Resource { page: mentions(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  SpeakerTalks: {
    parent: 'Speaker',
    node: 'Talk',
    filter: 'TalkFilter',
    orders: ['SCORE', 'NEWEST', 'OLDEST', 'SALIENCE', 'TITLE'],
    document:
      'query SpeakerTalks($id: ID!, $where: TalkFilter, $orderBy: TalkOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Speaker { page: talks(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  SpeakerConcepts: {
    parent: 'Speaker',
    node: 'Concept',
    filter: 'ConceptFilter',
    orders: ['TALKS', 'CONFERENCES', 'LATEST_YEAR', 'FIRST_YEAR', 'SALIENCE', 'SCORE', 'LABEL'],
    document:
      'query SpeakerConcepts($id: ID!, $where: ConceptFilter, $orderBy: ConceptOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Speaker { page: concepts(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  SpeakerCompanies: {
    parent: 'Speaker',
    node: 'Company',
    filter: 'CompanyFilter',
    orders: ['TALKS', 'NAME'],
    document:
      'query SpeakerCompanies($id: ID!, $where: CompanyFilter, $orderBy: CompanyOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Speaker { page: companies(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  SpeakerCoSpeakers: {
    parent: 'Speaker',
    node: 'Speaker',
    filter: 'SpeakerFilter',
    orders: ['TALKS', 'NAME'],
    document:
      'query SpeakerCoSpeakers($id: ID!, $where: SpeakerFilter, $orderBy: SpeakerOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Speaker { page: coSpeakers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  SpeakerMentions: {
    parent: 'Speaker',
    node: 'Mention',
    filter: 'MentionFilter',
    orders: ['NOTE', 'AS_WRITTEN'],
    document:
      'query SpeakerMentions($id: ID!, $where: MentionFilter, $orderBy: MentionOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Speaker { page: mentions(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  TalkSpeakers: {
    parent: 'Talk',
    node: 'Speaker',
    filter: 'SpeakerFilter',
    orders: ['TALKS', 'NAME'],
    document:
      'query TalkSpeakers($id: ID!, $where: SpeakerFilter, $orderBy: SpeakerOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Talk { page: speakers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  TalkEvents: {
    parent: 'Talk',
    node: 'Event',
    filter: 'EventFilter',
    orders: ['NEWEST', 'OLDEST', 'TALKS', 'NAME'],
    document:
      'query TalkEvents($id: ID!, $where: EventFilter, $orderBy: EventOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Talk { page: events(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  TalkConcepts: {
    parent: 'Talk',
    node: 'Concept',
    filter: 'ConceptFilter',
    orders: ['TALKS', 'CONFERENCES', 'LATEST_YEAR', 'FIRST_YEAR', 'SALIENCE', 'SCORE', 'LABEL'],
    document:
      'query TalkConcepts($id: ID!, $where: ConceptFilter, $orderBy: ConceptOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Talk { page: concepts(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  TalkLessons: {
    parent: 'Talk',
    node: 'Lesson',
    filter: 'LessonFilter',
    orders: ['NEWEST', 'OLDEST', 'ECHOES', 'SCORE', 'TEXT'],
    document:
      'query TalkLessons($id: ID!, $where: LessonFilter, $orderBy: LessonOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Talk { page: lessons(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  TalkResources: {
    parent: 'Talk',
    node: 'Resource',
    filter: 'ResourceFilter',
    orders: ['TALKS', 'TITLE'],
    document:
      'query TalkResources($id: ID!, $where: ResourceFilter, $orderBy: ResourceOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Talk { page: resources(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  TalkNotes: {
    parent: 'Talk',
    node: 'Note',
    filter: 'NoteFilter',
    orders: ['TALKS', 'PATH'],
    document:
      'query TalkNotes($id: ID!, $where: NoteFilter, $orderBy: NoteOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Talk { page: notes(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  TalkSimilar: {
    parent: 'Talk',
    node: 'Talk',
    filter: 'TalkFilter',
    orders: ['SCORE', 'NEWEST', 'OLDEST', 'SALIENCE', 'TITLE'],
    document:
      'query TalkSimilar($id: ID!, $where: TalkFilter, $orderBy: TalkOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Talk { page: similar(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
  TalkMentions: {
    parent: 'Talk',
    node: 'Mention',
    filter: 'MentionFilter',
    orders: ['NOTE', 'AS_WRITTEN'],
    document:
      'query TalkMentions($id: ID!, $where: MentionFilter, $orderBy: MentionOrder, $first: Int, $after: String, $last: Int, $before: String) { parent: node(id: $id) { ... on Talk { page: mentions(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }',
  },
} as const;

/** What each operation takes and gives. */

export interface ConnectionTypes {
  CompanySpeakers: { answer: CompanySpeakersQuery; variables: CompanySpeakersQueryVariables };
  CompanyTalks: { answer: CompanyTalksQuery; variables: CompanyTalksQueryVariables };
  CompanyConcepts: { answer: CompanyConceptsQuery; variables: CompanyConceptsQueryVariables };
  CompanyMentions: { answer: CompanyMentionsQuery; variables: CompanyMentionsQueryVariables };
  ConceptDiscussedWith: {
    answer: ConceptDiscussedWithQuery;
    variables: ConceptDiscussedWithQueryVariables;
  };
  ConceptTalks: { answer: ConceptTalksQuery; variables: ConceptTalksQueryVariables };
  ConceptSpeakers: { answer: ConceptSpeakersQuery; variables: ConceptSpeakersQueryVariables };
  ConceptLessons: { answer: ConceptLessonsQuery; variables: ConceptLessonsQueryVariables };
  EventTalks: { answer: EventTalksQuery; variables: EventTalksQueryVariables };
  EventSpeakers: { answer: EventSpeakersQuery; variables: EventSpeakersQueryVariables };
  EventConcepts: { answer: EventConceptsQuery; variables: EventConceptsQueryVariables };
  EventMentions: { answer: EventMentionsQuery; variables: EventMentionsQueryVariables };
  ConferenceEvents: { answer: ConferenceEventsQuery; variables: ConferenceEventsQueryVariables };
  ConferenceTalks: { answer: ConferenceTalksQuery; variables: ConferenceTalksQueryVariables };
  ConferenceSpeakers: {
    answer: ConferenceSpeakersQuery;
    variables: ConferenceSpeakersQueryVariables;
  };
  ConferenceConcepts: {
    answer: ConferenceConceptsQuery;
    variables: ConferenceConceptsQueryVariables;
  };
  LessonTalks: { answer: LessonTalksQuery; variables: LessonTalksQueryVariables };
  LessonEchoes: { answer: LessonEchoesQuery; variables: LessonEchoesQueryVariables };
  LessonMentions: { answer: LessonMentionsQuery; variables: LessonMentionsQueryVariables };
  NoteTalks: { answer: NoteTalksQuery; variables: NoteTalksQueryVariables };
  Talks: { answer: TalksQuery; variables: TalksQueryVariables };
  Speakers: { answer: SpeakersQuery; variables: SpeakersQueryVariables };
  Companies: { answer: CompaniesQuery; variables: CompaniesQueryVariables };
  Events: { answer: EventsQuery; variables: EventsQueryVariables };
  Conferences: { answer: ConferencesQuery; variables: ConferencesQueryVariables };
  Concepts: { answer: ConceptsQuery; variables: ConceptsQueryVariables };
  Lessons: { answer: LessonsQuery; variables: LessonsQueryVariables };
  Resources: { answer: ResourcesQuery; variables: ResourcesQueryVariables };
  RecurringIdeas: { answer: RecurringIdeasQuery; variables: RecurringIdeasQueryVariables };
  RecurringLessons: { answer: RecurringLessonsQuery; variables: RecurringLessonsQueryVariables };
  Gaps: { answer: GapsQuery; variables: GapsQueryVariables };
  Search: { answer: SearchQuery; variables: SearchQueryVariables };
  Notes: { answer: NotesQuery; variables: NotesQueryVariables };
  RecurringIdeaTalks: {
    answer: RecurringIdeaTalksQuery;
    variables: RecurringIdeaTalksQueryVariables;
  };
  RecurringIdeaSpeakers: {
    answer: RecurringIdeaSpeakersQuery;
    variables: RecurringIdeaSpeakersQueryVariables;
  };
  ResourceTalks: { answer: ResourceTalksQuery; variables: ResourceTalksQueryVariables };
  ResourceMentions: { answer: ResourceMentionsQuery; variables: ResourceMentionsQueryVariables };
  SpeakerTalks: { answer: SpeakerTalksQuery; variables: SpeakerTalksQueryVariables };
  SpeakerConcepts: { answer: SpeakerConceptsQuery; variables: SpeakerConceptsQueryVariables };
  SpeakerCompanies: { answer: SpeakerCompaniesQuery; variables: SpeakerCompaniesQueryVariables };
  SpeakerCoSpeakers: { answer: SpeakerCoSpeakersQuery; variables: SpeakerCoSpeakersQueryVariables };
  SpeakerMentions: { answer: SpeakerMentionsQuery; variables: SpeakerMentionsQueryVariables };
  TalkSpeakers: { answer: TalkSpeakersQuery; variables: TalkSpeakersQueryVariables };
  TalkEvents: { answer: TalkEventsQuery; variables: TalkEventsQueryVariables };
  TalkConcepts: { answer: TalkConceptsQuery; variables: TalkConceptsQueryVariables };
  TalkLessons: { answer: TalkLessonsQuery; variables: TalkLessonsQueryVariables };
  TalkResources: { answer: TalkResourcesQuery; variables: TalkResourcesQueryVariables };
  TalkNotes: { answer: TalkNotesQuery; variables: TalkNotesQueryVariables };
  TalkSimilar: { answer: TalkSimilarQuery; variables: TalkSimilarQueryVariables };
  TalkMentions: { answer: TalkMentionsQuery; variables: TalkMentionsQueryVariables };
}
