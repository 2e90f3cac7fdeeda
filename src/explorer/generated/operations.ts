// Made from src/explorer/queries/*.graphql by scripts/generate-operations.mjs; run it after every change there.

import type { Operation } from '../data/operation.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** What a fact is about. */
export type FactKind =
  /** An event: which edition of which conference, when and where. */
  | 'EVENT'
  /** A talk: its title and kind. */
  | 'TALK'
  /** A speaker of a talk. */
  | 'SPEAKER'
  /** A speaker's employer. */
  | 'COMPANY'
  /** A concept that a talk discusses. */
  | 'CONCEPT'
  /** A lesson that a talk teaches. */
  | 'LESSON'
  /** A book, paper, tool or address that a talk points to. */
  | 'RESOURCE';

/** A range of whole numbers, both ends included; an end that is not given is open. */
export type IntRange = {
  /** This or more. */
  readonly from?: number | null | undefined;
  /** This or less. */
  readonly to?: number | null | undefined;
};

/** What a text must be like; capitals count for nothing, and all that is given must hold. */
export type TextMatch = {
  /** Holds this. */
  readonly contains?: string | null | undefined;
  /** Starts with this. */
  readonly startsWith?: string | null | undefined;
  /** Is this and no more. */
  readonly equals?: string | null | undefined;
};

/** Which concepts or recurring ideas to list; all that is given must hold, and a list of names means any of them. */
export type ConceptFilter = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ConceptFilter> | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ConceptFilter> | null | undefined;
  /** This must not hold. */
  readonly not?: ConceptFilter | null | undefined;
  /** The preferred label or any other. */
  readonly label?: TextMatch | null | undefined;
  /** Concepts of one of these statuses. */
  readonly status?: ReadonlyArray<ConceptStatus> | null | undefined;
  /** Concepts of one of these parts of the vocabulary. */
  readonly area?: ReadonlyArray<string> | null | undefined;
  /** One of these concepts, a kind or a part of it. */
  readonly below?: ReadonlyArray<string> | null | undefined;
  /** Concepts discussed at one of these events. */
  readonly event?: ReadonlyArray<string> | null | undefined;
  /** Concepts discussed at one of these series. */
  readonly conference?: ReadonlyArray<string> | null | undefined;
  /** Concepts that one of these people spoke on. */
  readonly speaker?: ReadonlyArray<string> | null | undefined;
  /** Concepts discussed in one of these years. */
  readonly year?: IntRange | null | undefined;
  /** The first year in which it was discussed. */
  readonly firstYear?: IntRange | null | undefined;
  /** The latest year in which it was discussed. */
  readonly latestYear?: IntRange | null | undefined;
  /** How many talks discuss it: `{ to: 0 }` for what nobody spoke on yet. */
  readonly talkCount?: IntRange | null | undefined;
  /** At how many conferences. */
  readonly conferenceCount?: IntRange | null | undefined;
  /** In how many years. */
  readonly yearCount?: IntRange | null | undefined;
};

/** What the columns of a grid stand for. */
export type GridColumns =
  /** Years; a talk counts in the year of each of its events. */
  | 'YEARS'
  /** Conferences. */
  | 'CONFERENCES'
  /** Events: a conference in a year. Those of no known year are left out. */
  | 'EVENTS';

/** What a search finds. */
export type NodeKind =
  /** Talks, by their titles and abstracts. */
  | 'TALK'
  /** Speakers, by all their names. */
  | 'SPEAKER'
  /** Companies, by all their names. */
  | 'COMPANY'
  /** Concepts, by all their labels and their definition. */
  | 'CONCEPT'
  /** Lessons, by their words. */
  | 'LESSON'
  /** Events, by all their names. */
  | 'EVENT'
  /** Conferences, by all their names. */
  | 'CONFERENCE'
  /** Sentences of notes that tell of something found, by their words. */
  | 'QUOTE';

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

export type AskQueryVariables = Exact<{
  question: string;
}>;

export type AskQuery = {
  readonly ask: {
    readonly kind: QuestionKind;
    readonly understood: string;
    readonly text: string;
    readonly found: boolean;
    readonly ignored: ReadonlyArray<string>;
    readonly names: ReadonlyArray<{
      readonly words: string;
      readonly isGuess: boolean;
      readonly node:
        | { readonly __typename: 'Company'; readonly id: string }
        | { readonly __typename: 'Concept'; readonly id: string }
        | { readonly __typename: 'Event'; readonly id: string }
        | { readonly __typename: 'Conference'; readonly id: string }
        | { readonly __typename: 'Lesson'; readonly id: string }
        | { readonly __typename: 'Note'; readonly id: string }
        | { readonly __typename: 'Resource'; readonly id: string }
        | { readonly __typename: 'Speaker'; readonly id: string }
        | { readonly __typename: 'Talk'; readonly id: string };
    }>;
    readonly items: ReadonlyArray<{
      readonly name: string;
      readonly talkCount: number | null;
      readonly node:
        | { readonly __typename: 'Company'; readonly id: string }
        | { readonly __typename: 'Concept'; readonly id: string }
        | { readonly __typename: 'Event'; readonly id: string }
        | { readonly __typename: 'Conference'; readonly id: string }
        | { readonly __typename: 'Lesson'; readonly id: string }
        | { readonly __typename: 'Note'; readonly id: string }
        | { readonly __typename: 'Resource'; readonly id: string }
        | { readonly __typename: 'Speaker'; readonly id: string }
        | { readonly __typename: 'Talk'; readonly id: string }
        | null;
      readonly evidence: ReadonlyArray<{
        readonly id: string;
        readonly kind: FactKind;
        readonly quote: string;
        readonly line: number;
        readonly fileLine: number;
        readonly place: string | null;
        readonly column: number;
        readonly note: { readonly id: string; readonly path: string };
      }>;
    }>;
  };
};

export type CellQueryVariables = Exact<{
  idea: string;
  year?: number | null | undefined;
  conference?: string | null | undefined;
  event?: string | null | undefined;
  speaker?: string | null | undefined;
  company?: string | null | undefined;
  column: string | number;
  after?: string | null | undefined;
}>;

export type CellQuery = {
  readonly column:
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Concept' }
    | { readonly __typename: 'Event'; readonly name: string }
    | { readonly __typename: 'Conference'; readonly name: string }
    | { readonly __typename: 'Lesson' }
    | { readonly __typename: 'Note' }
    | { readonly __typename: 'Resource' }
    | { readonly __typename: 'Speaker' }
    | { readonly __typename: 'Talk' }
    | null;
  readonly concept: { readonly id: string; readonly prefLabel: string } | null;
  readonly talks: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly salience: number | null;
      readonly central: boolean | null;
      readonly node: {
        readonly id: string;
        readonly title: string | null;
        readonly kind: TalkKind;
        readonly year: number | null;
        readonly speakers: {
          readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        };
        readonly events: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly year: number | null;
          }>;
        };
      };
      readonly evidence: ReadonlyArray<{
        readonly id: string;
        readonly kind: FactKind;
        readonly quote: string;
        readonly line: number;
        readonly fileLine: number;
        readonly place: string | null;
        readonly column: number;
        readonly note: { readonly id: string; readonly path: string };
      }>;
    }>;
  } | null;
};

export type CompanyQueryVariables = Exact<{
  id: string | number;
}>;

export type CompanyQuery = {
  readonly node:
    | {
        readonly __typename: 'Company';
        readonly name: string;
        readonly altNames: ReadonlyArray<string>;
        readonly talkCount: number;
        readonly evidenceCount: number;
        readonly id: string;
        readonly talks: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly title: string | null;
              readonly kind: TalkKind;
              readonly year: number | null;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
              };
              readonly events: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly name: string;
                  readonly year: number | null;
                }>;
              };
            };
          }>;
        };
        readonly concepts: { readonly totalCount: number };
        readonly speakers: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
        readonly evidence: ReadonlyArray<{
          readonly id: string;
          readonly kind: FactKind;
          readonly quote: string;
          readonly line: number;
          readonly fileLine: number;
          readonly place: string | null;
          readonly column: number;
          readonly note: { readonly id: string; readonly path: string };
        }>;
      }
    | { readonly __typename: 'Concept'; readonly id: string }
    | { readonly __typename: 'Event'; readonly id: string }
    | { readonly __typename: 'Conference'; readonly id: string }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | { readonly __typename: 'Speaker'; readonly id: string }
    | { readonly __typename: 'Talk'; readonly id: string }
    | null;
};

export type ConceptQueryVariables = Exact<{
  id: string | number;
}>;

export type ConceptQuery = {
  readonly node:
    | { readonly __typename: 'Company'; readonly id: string }
    | {
        readonly __typename: 'Concept';
        readonly prefLabel: string;
        readonly altLabels: ReadonlyArray<string>;
        readonly definition: string | null;
        readonly status: ConceptStatus;
        readonly area: string | null;
        readonly exactMatch: string | null;
        readonly talkCount: number;
        readonly conferenceCount: number;
        readonly yearCount: number;
        readonly firstYear: number | null;
        readonly latestYear: number | null;
        readonly peakYear: number | null;
        readonly id: string;
        readonly source: { readonly name: string; readonly url: string | null } | null;
        readonly broader: ReadonlyArray<{
          readonly id: string;
          readonly prefLabel: string;
          readonly talkCount: number;
        }>;
        readonly narrower: ReadonlyArray<{
          readonly id: string;
          readonly prefLabel: string;
          readonly talkCount: number;
        }>;
        readonly related: ReadonlyArray<{
          readonly id: string;
          readonly prefLabel: string;
          readonly talkCount: number;
        }>;
        readonly years: ReadonlyArray<{ readonly year: number; readonly talkCount: number }>;
        readonly conferences: ReadonlyArray<{
          readonly talkCount: number;
          readonly conference: { readonly id: string; readonly name: string };
        }>;
        readonly talks: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly salience: number | null;
            readonly central: boolean | null;
            readonly node: {
              readonly id: string;
              readonly title: string | null;
              readonly kind: TalkKind;
              readonly year: number | null;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
              };
              readonly events: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly name: string;
                  readonly year: number | null;
                }>;
              };
            };
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        };
        readonly oldest: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly title: string | null;
            readonly year: number | null;
          }>;
        };
        readonly newest: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly title: string | null;
            readonly year: number | null;
          }>;
        };
        readonly speakers: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: {
              readonly id: string;
              readonly name: string;
              readonly companies: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
              };
            };
          }>;
        };
        readonly lessons: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly text: string;
              readonly talks: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly title: string | null;
                  readonly year: number | null;
                }>;
              };
            };
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        };
        readonly discussedWith: {
          readonly edges: ReadonlyArray<{
            readonly score: number | null;
            readonly talkCount: number;
            readonly node: {
              readonly id: string;
              readonly prefLabel: string;
              readonly status: ConceptStatus;
            };
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        };
      }
    | { readonly __typename: 'Event'; readonly id: string }
    | { readonly __typename: 'Conference'; readonly id: string }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | { readonly __typename: 'Speaker'; readonly id: string }
    | { readonly __typename: 'Talk'; readonly id: string }
    | null;
};

export type ConceptTalkFragment = {
  readonly salience: number | null;
  readonly central: boolean | null;
  readonly node: {
    readonly id: string;
    readonly title: string | null;
    readonly kind: TalkKind;
    readonly year: number | null;
    readonly speakers: {
      readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    };
    readonly events: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly year: number | null;
      }>;
    };
  };
  readonly evidence: ReadonlyArray<{
    readonly id: string;
    readonly kind: FactKind;
    readonly quote: string;
    readonly line: number;
    readonly fileLine: number;
    readonly place: string | null;
    readonly column: number;
    readonly note: { readonly id: string; readonly path: string };
  }>;
};

export type ConceptLessonFragment = {
  readonly node: {
    readonly id: string;
    readonly text: string;
    readonly talks: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly title: string | null;
        readonly year: number | null;
      }>;
    };
  };
  readonly evidence: ReadonlyArray<{
    readonly id: string;
    readonly kind: FactKind;
    readonly quote: string;
    readonly line: number;
    readonly fileLine: number;
    readonly place: string | null;
    readonly column: number;
    readonly note: { readonly id: string; readonly path: string };
  }>;
};

export type ConferenceQueryVariables = Exact<{
  id: string | number;
}>;

export type ConferenceQuery = {
  readonly node:
    | { readonly __typename: 'Company'; readonly id: string }
    | { readonly __typename: 'Concept'; readonly id: string }
    | { readonly __typename: 'Event'; readonly id: string }
    | {
        readonly __typename: 'Conference';
        readonly name: string;
        readonly altNames: ReadonlyArray<string>;
        readonly id: string;
        readonly events: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly year: number | null;
            readonly place: string | null;
            readonly talkCount: number;
          }>;
        };
        readonly talks: { readonly totalCount: number };
        readonly speakers: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
      }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | { readonly __typename: 'Speaker'; readonly id: string }
    | { readonly __typename: 'Talk'; readonly id: string }
    | null;
};

export type EditionsQueryVariables = Exact<{
  conference: string;
}>;

export type EditionsQuery = {
  readonly ideaGrid: {
    readonly columns: ReadonlyArray<{
      readonly year: number | null;
      readonly event: {
        readonly id: string;
        readonly name: string;
        readonly conference: { readonly id: string } | null;
      } | null;
    }>;
    readonly rows: ReadonlyArray<{
      readonly counts: ReadonlyArray<number>;
      readonly concept: {
        readonly id: string;
        readonly prefLabel: string;
        readonly status: ConceptStatus;
      };
    }>;
  };
};

export type EventQueryVariables = Exact<{
  id: string | number;
}>;

export type EventQuery = {
  readonly node:
    | { readonly __typename: 'Company'; readonly id: string }
    | { readonly __typename: 'Concept'; readonly id: string }
    | {
        readonly __typename: 'Event';
        readonly name: string;
        readonly altNames: ReadonlyArray<string>;
        readonly startDate: string | null;
        readonly endDate: string | null;
        readonly place: string | null;
        readonly year: number | null;
        readonly talkCount: number;
        readonly evidenceCount: number;
        readonly id: string;
        readonly conference: {
          readonly id: string;
          readonly name: string;
          readonly events: {
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly name: string;
              readonly year: number | null;
            }>;
          };
        } | null;
        readonly talks: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly title: string | null;
              readonly kind: TalkKind;
              readonly year: number | null;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
              };
              readonly events: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly name: string;
                  readonly year: number | null;
                }>;
              };
            };
          }>;
        };
        readonly concepts: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: {
              readonly id: string;
              readonly prefLabel: string;
              readonly status: ConceptStatus;
            };
          }>;
        };
        readonly speakers: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
        readonly evidence: ReadonlyArray<{
          readonly id: string;
          readonly kind: FactKind;
          readonly quote: string;
          readonly line: number;
          readonly fileLine: number;
          readonly place: string | null;
          readonly column: number;
          readonly note: { readonly id: string; readonly path: string };
        }>;
      }
    | { readonly __typename: 'Conference'; readonly id: string }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | { readonly __typename: 'Speaker'; readonly id: string }
    | { readonly __typename: 'Talk'; readonly id: string }
    | null;
};

export type FiltersQueryVariables = Exact<{ [key: string]: never }>;

export type FiltersQuery = {
  readonly conferences: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
  readonly concepts: {
    readonly facets: {
      readonly areas: ReadonlyArray<{ readonly area: string; readonly count: number }>;
    };
  };
};

export type QuoteFieldsFragment = {
  readonly id: string;
  readonly kind: FactKind;
  readonly quote: string;
  readonly line: number;
  readonly fileLine: number;
  readonly place: string | null;
  readonly column: number;
  readonly note: { readonly id: string; readonly path: string };
};

export type TalkRowFragment = {
  readonly id: string;
  readonly title: string | null;
  readonly kind: TalkKind;
  readonly year: number | null;
  readonly speakers: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
  readonly events: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly year: number | null;
    }>;
  };
};

export type TalkPageFragment = {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly id: string;
      readonly title: string | null;
      readonly kind: TalkKind;
      readonly year: number | null;
      readonly speakers: {
        readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      };
      readonly events: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly year: number | null;
        }>;
      };
    };
  }>;
};

export type PeoplePageFragment = {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly talkCount: number;
    readonly node: { readonly id: string; readonly name: string };
  }>;
};

export type PeopleWithCompaniesFragment = {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly talkCount: number;
    readonly node: {
      readonly id: string;
      readonly name: string;
      readonly companies: {
        readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      };
    };
  }>;
};

export type FrontQueryVariables = Exact<{ [key: string]: never }>;

export type FrontQuery = {
  readonly conferences: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly talks: { readonly totalCount: number };
      readonly events: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly year: number | null;
        }>;
      };
    }>;
  };
  readonly speakers: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly talkCount: number;
    }>;
  } | null;
  readonly recurringLessons: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly talkCount: number;
      readonly conferenceCount: number;
      readonly firstYear: number | null;
      readonly latestYear: number | null;
      readonly lessons: ReadonlyArray<{ readonly id: string; readonly text: string }>;
      readonly quotes: ReadonlyArray<{
        readonly id: string;
        readonly kind: FactKind;
        readonly quote: string;
        readonly line: number;
        readonly fileLine: number;
        readonly place: string | null;
        readonly column: number;
        readonly note: { readonly id: string; readonly path: string };
      }>;
    }>;
  } | null;
};

export type IdeasQueryVariables = Exact<{
  by: GridColumns;
  where?: ConceptFilter | null | undefined;
  orderBy?: ConceptOrder | null | undefined;
  first: number;
}>;

export type IdeasQuery = {
  readonly ideaGrid: {
    readonly most: number;
    readonly columns: ReadonlyArray<{
      readonly year: number | null;
      readonly conference: { readonly id: string; readonly name: string } | null;
      readonly event: {
        readonly id: string;
        readonly name: string;
        readonly conference: { readonly id: string } | null;
      } | null;
    }>;
    readonly rows: ReadonlyArray<{
      readonly counts: ReadonlyArray<number>;
      readonly concept: {
        readonly id: string;
        readonly prefLabel: string;
        readonly status: ConceptStatus;
        readonly talkCount: number;
        readonly firstYear: number | null;
        readonly latestYear: number | null;
      };
    }>;
  };
};

export type LessonQueryVariables = Exact<{
  id: string | number;
}>;

export type LessonQuery = {
  readonly node:
    | { readonly __typename: 'Company'; readonly id: string }
    | { readonly __typename: 'Concept'; readonly id: string }
    | { readonly __typename: 'Event'; readonly id: string }
    | { readonly __typename: 'Conference'; readonly id: string }
    | {
        readonly __typename: 'Lesson';
        readonly text: string;
        readonly negated: boolean;
        readonly id: string;
        readonly concepts: ReadonlyArray<{ readonly id: string; readonly prefLabel: string }>;
        readonly evidence: ReadonlyArray<{
          readonly id: string;
          readonly kind: FactKind;
          readonly quote: string;
          readonly line: number;
          readonly fileLine: number;
          readonly place: string | null;
          readonly column: number;
          readonly note: { readonly id: string; readonly path: string };
        }>;
        readonly talks: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly title: string | null;
            readonly kind: TalkKind;
            readonly year: number | null;
            readonly speakers: {
              readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
            };
            readonly events: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
                readonly year: number | null;
              }>;
            };
          }>;
        };
        readonly echoes: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly score: number | null;
            readonly words: ReadonlyArray<string>;
            readonly node: {
              readonly id: string;
              readonly text: string;
              readonly talks: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly title: string | null;
                  readonly kind: TalkKind;
                  readonly year: number | null;
                  readonly speakers: {
                    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
                  };
                  readonly events: {
                    readonly nodes: ReadonlyArray<{
                      readonly id: string;
                      readonly name: string;
                      readonly year: number | null;
                    }>;
                  };
                }>;
              };
              readonly evidence: ReadonlyArray<{
                readonly id: string;
                readonly kind: FactKind;
                readonly quote: string;
                readonly line: number;
                readonly fileLine: number;
                readonly place: string | null;
                readonly column: number;
                readonly note: { readonly id: string; readonly path: string };
              }>;
            };
          }>;
        };
      }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | { readonly __typename: 'Speaker'; readonly id: string }
    | { readonly __typename: 'Talk'; readonly id: string }
    | null;
};

export type MoreConceptTalksQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type MoreConceptTalksQuery = {
  readonly node:
    | { readonly __typename: 'Company'; readonly id: string }
    | {
        readonly __typename: 'Concept';
        readonly id: string;
        readonly talks: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly salience: number | null;
            readonly central: boolean | null;
            readonly node: {
              readonly id: string;
              readonly title: string | null;
              readonly kind: TalkKind;
              readonly year: number | null;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
              };
              readonly events: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly name: string;
                  readonly year: number | null;
                }>;
              };
            };
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        };
      }
    | { readonly __typename: 'Event'; readonly id: string }
    | { readonly __typename: 'Conference'; readonly id: string }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | { readonly __typename: 'Speaker'; readonly id: string }
    | { readonly __typename: 'Talk'; readonly id: string }
    | null;
};

export type MoreConceptLessonsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type MoreConceptLessonsQuery = {
  readonly node:
    | { readonly __typename: 'Company'; readonly id: string }
    | {
        readonly __typename: 'Concept';
        readonly id: string;
        readonly lessons: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly text: string;
              readonly talks: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly title: string | null;
                  readonly year: number | null;
                }>;
              };
            };
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        };
      }
    | { readonly __typename: 'Event'; readonly id: string }
    | { readonly __typename: 'Conference'; readonly id: string }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | { readonly __typename: 'Speaker'; readonly id: string }
    | { readonly __typename: 'Talk'; readonly id: string }
    | null;
};

export type MorePeopleQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type MorePeopleQuery = {
  readonly node:
    | {
        readonly __typename: 'Company';
        readonly id: string;
        readonly speakers: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
      }
    | {
        readonly __typename: 'Concept';
        readonly id: string;
        readonly speakers: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: {
              readonly id: string;
              readonly name: string;
              readonly companies: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
              };
            };
          }>;
        };
      }
    | {
        readonly __typename: 'Event';
        readonly id: string;
        readonly speakers: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
      }
    | {
        readonly __typename: 'Conference';
        readonly id: string;
        readonly speakers: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
      }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | {
        readonly __typename: 'Speaker';
        readonly id: string;
        readonly speakers: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
      }
    | { readonly __typename: 'Talk'; readonly id: string }
    | null;
};

export type MoreTalkIdeasQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type MoreTalkIdeasQuery = {
  readonly node:
    | { readonly __typename: 'Company'; readonly id: string }
    | { readonly __typename: 'Concept'; readonly id: string }
    | { readonly __typename: 'Event'; readonly id: string }
    | { readonly __typename: 'Conference'; readonly id: string }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | { readonly __typename: 'Speaker'; readonly id: string }
    | {
        readonly __typename: 'Talk';
        readonly id: string;
        readonly concepts: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly salience: number | null;
            readonly central: boolean | null;
            readonly mentions: number | null;
            readonly node: {
              readonly id: string;
              readonly prefLabel: string;
              readonly status: ConceptStatus;
            };
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        };
      }
    | null;
};

export type MoreTalkLessonsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type MoreTalkLessonsQuery = {
  readonly node:
    | { readonly __typename: 'Company'; readonly id: string }
    | { readonly __typename: 'Concept'; readonly id: string }
    | { readonly __typename: 'Event'; readonly id: string }
    | { readonly __typename: 'Conference'; readonly id: string }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | { readonly __typename: 'Speaker'; readonly id: string }
    | {
        readonly __typename: 'Talk';
        readonly id: string;
        readonly lessons: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly text: string;
              readonly negated: boolean;
            };
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        };
      }
    | null;
};

export type TalkIdeasFragment = {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly salience: number | null;
    readonly central: boolean | null;
    readonly mentions: number | null;
    readonly node: {
      readonly id: string;
      readonly prefLabel: string;
      readonly status: ConceptStatus;
    };
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly kind: FactKind;
      readonly quote: string;
      readonly line: number;
      readonly fileLine: number;
      readonly place: string | null;
      readonly column: number;
      readonly note: { readonly id: string; readonly path: string };
    }>;
  }>;
};

export type TalkLessonsFragment = {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly node: { readonly id: string; readonly text: string; readonly negated: boolean };
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly kind: FactKind;
      readonly quote: string;
      readonly line: number;
      readonly fileLine: number;
      readonly place: string | null;
      readonly column: number;
      readonly note: { readonly id: string; readonly path: string };
    }>;
  }>;
};

export type MoreTalksQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type MoreTalksQuery = {
  readonly node:
    | {
        readonly __typename: 'Company';
        readonly id: string;
        readonly talks: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly title: string | null;
              readonly kind: TalkKind;
              readonly year: number | null;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
              };
              readonly events: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly name: string;
                  readonly year: number | null;
                }>;
              };
            };
          }>;
        };
      }
    | { readonly __typename: 'Concept'; readonly id: string }
    | {
        readonly __typename: 'Event';
        readonly id: string;
        readonly talks: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly title: string | null;
              readonly kind: TalkKind;
              readonly year: number | null;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
              };
              readonly events: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly name: string;
                  readonly year: number | null;
                }>;
              };
            };
          }>;
        };
      }
    | { readonly __typename: 'Conference'; readonly id: string }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | {
        readonly __typename: 'Speaker';
        readonly id: string;
        readonly talks: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly title: string | null;
              readonly kind: TalkKind;
              readonly year: number | null;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
              };
              readonly events: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly name: string;
                  readonly year: number | null;
                }>;
              };
            };
          }>;
        };
      }
    | { readonly __typename: 'Talk'; readonly id: string }
    | null;
};

export type NeighboursQueryVariables = Exact<{
  id: string | number;
}>;

export type NeighboursQuery = {
  readonly node:
    | {
        readonly __typename: 'Company';
        readonly name: string;
        readonly id: string;
        readonly people: {
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: {
              readonly __typename: 'Speaker';
              readonly id: string;
              readonly name: string;
            };
          }>;
        };
        readonly topics: {
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: {
              readonly __typename: 'Concept';
              readonly id: string;
              readonly prefLabel: string;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'Concept';
        readonly prefLabel: string;
        readonly id: string;
        readonly talks: {
          readonly edges: ReadonlyArray<{
            readonly salience: number | null;
            readonly node: {
              readonly __typename: 'Talk';
              readonly id: string;
              readonly title: string | null;
            };
          }>;
        };
        readonly discussedWith: {
          readonly edges: ReadonlyArray<{
            readonly score: number | null;
            readonly node: {
              readonly __typename: 'Concept';
              readonly id: string;
              readonly prefLabel: string;
            };
          }>;
        };
        readonly broader: ReadonlyArray<{
          readonly __typename: 'Concept';
          readonly id: string;
          readonly prefLabel: string;
        }>;
        readonly narrower: ReadonlyArray<{
          readonly __typename: 'Concept';
          readonly id: string;
          readonly prefLabel: string;
          readonly talkCount: number;
        }>;
        readonly related: ReadonlyArray<{
          readonly __typename: 'Concept';
          readonly id: string;
          readonly prefLabel: string;
          readonly talkCount: number;
        }>;
        readonly conceptSpeakers: {
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: {
              readonly __typename: 'Speaker';
              readonly id: string;
              readonly name: string;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'Event';
        readonly name: string;
        readonly id: string;
        readonly conference: {
          readonly __typename: 'Conference';
          readonly id: string;
          readonly name: string;
        } | null;
        readonly given: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: 'Talk';
            readonly id: string;
            readonly title: string | null;
          }>;
        };
        readonly topics: {
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: {
              readonly __typename: 'Concept';
              readonly id: string;
              readonly prefLabel: string;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'Conference';
        readonly name: string;
        readonly id: string;
        readonly editions: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: 'Event';
            readonly id: string;
            readonly name: string;
          }>;
        };
        readonly topics: {
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: {
              readonly __typename: 'Concept';
              readonly id: string;
              readonly prefLabel: string;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'Lesson';
        readonly text: string;
        readonly id: string;
        readonly about: ReadonlyArray<{
          readonly __typename: 'Concept';
          readonly id: string;
          readonly prefLabel: string;
        }>;
        readonly taught: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: 'Talk';
            readonly id: string;
            readonly title: string | null;
          }>;
        };
        readonly echoes: {
          readonly edges: ReadonlyArray<{
            readonly score: number | null;
            readonly node: {
              readonly __typename: 'Lesson';
              readonly id: string;
              readonly text: string;
            };
          }>;
        };
      }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | {
        readonly __typename: 'Speaker';
        readonly name: string;
        readonly id: string;
        readonly given: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: 'Talk';
            readonly id: string;
            readonly title: string | null;
          }>;
        };
        readonly companies: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: 'Company';
            readonly id: string;
            readonly name: string;
          }>;
        };
        readonly coSpeakers: {
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: {
              readonly __typename: 'Speaker';
              readonly id: string;
              readonly name: string;
            };
          }>;
        };
        readonly topics: {
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: {
              readonly __typename: 'Concept';
              readonly id: string;
              readonly prefLabel: string;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'Talk';
        readonly title: string | null;
        readonly id: string;
        readonly speakers: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: 'Speaker';
            readonly id: string;
            readonly name: string;
          }>;
        };
        readonly events: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: 'Event';
            readonly id: string;
            readonly name: string;
          }>;
        };
        readonly concepts: {
          readonly edges: ReadonlyArray<{
            readonly salience: number | null;
            readonly node: {
              readonly __typename: 'Concept';
              readonly id: string;
              readonly prefLabel: string;
            };
          }>;
        };
        readonly similar: {
          readonly edges: ReadonlyArray<{
            readonly score: number | null;
            readonly node: {
              readonly __typename: 'Talk';
              readonly id: string;
              readonly title: string | null;
            };
          }>;
        };
      }
    | null;
};

export type NoteQueryVariables = Exact<{
  id: string | number;
  from: number;
  to: number;
}>;

export type NoteQuery = {
  readonly note: {
    readonly id: string;
    readonly path: string;
    readonly paths: ReadonlyArray<string>;
    readonly title: string | null;
    readonly author: string | null;
    readonly format: string;
    readonly lineCount: number;
    readonly factCount: number;
    readonly lines: ReadonlyArray<{
      readonly number: number;
      readonly fileLine: number;
      readonly place: string | null;
      readonly text: string;
    }>;
    readonly talks: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: { readonly id: string; readonly title: string | null };
        readonly evidence: ReadonlyArray<{ readonly line: number }>;
      }>;
    };
  } | null;
};

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type PathQuery = {
  readonly path: {
    readonly length: number;
    readonly hops: ReadonlyArray<{
      readonly words: string;
      readonly from:
        | { readonly __typename: 'Company'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Concept'; readonly prefLabel: string; readonly id: string }
        | { readonly __typename: 'Event'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Conference'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Lesson'; readonly text: string; readonly id: string }
        | { readonly __typename: 'Note'; readonly path: string; readonly id: string }
        | { readonly __typename: 'Resource'; readonly id: string; readonly resourceTitle: string }
        | { readonly __typename: 'Speaker'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Talk'; readonly title: string | null; readonly id: string };
      readonly to:
        | { readonly __typename: 'Company'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Concept'; readonly prefLabel: string; readonly id: string }
        | { readonly __typename: 'Event'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Conference'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Lesson'; readonly text: string; readonly id: string }
        | { readonly __typename: 'Note'; readonly path: string; readonly id: string }
        | { readonly __typename: 'Resource'; readonly id: string; readonly resourceTitle: string }
        | { readonly __typename: 'Speaker'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Talk'; readonly title: string | null; readonly id: string };
      readonly evidence: ReadonlyArray<{
        readonly id: string;
        readonly kind: FactKind;
        readonly quote: string;
        readonly line: number;
        readonly fileLine: number;
        readonly place: string | null;
        readonly column: number;
        readonly note: { readonly id: string; readonly path: string };
      }>;
    }>;
  } | null;
};

type PathNode_Company_Fragment = {
  readonly __typename: 'Company';
  readonly name: string;
  readonly id: string;
};

type PathNode_Concept_Fragment = {
  readonly __typename: 'Concept';
  readonly prefLabel: string;
  readonly id: string;
};

type PathNode_Event_Fragment = {
  readonly __typename: 'Event';
  readonly name: string;
  readonly id: string;
};

type PathNode_Conference_Fragment = {
  readonly __typename: 'Conference';
  readonly name: string;
  readonly id: string;
};

type PathNode_Lesson_Fragment = {
  readonly __typename: 'Lesson';
  readonly text: string;
  readonly id: string;
};

type PathNode_Note_Fragment = {
  readonly __typename: 'Note';
  readonly path: string;
  readonly id: string;
};

type PathNode_Resource_Fragment = {
  readonly __typename: 'Resource';
  readonly id: string;
  readonly resourceTitle: string;
};

type PathNode_Speaker_Fragment = {
  readonly __typename: 'Speaker';
  readonly name: string;
  readonly id: string;
};

type PathNode_Talk_Fragment = {
  readonly __typename: 'Talk';
  readonly title: string | null;
  readonly id: string;
};

export type PathNodeFragment =
  | PathNode_Company_Fragment
  | PathNode_Concept_Fragment
  | PathNode_Event_Fragment
  | PathNode_Conference_Fragment
  | PathNode_Lesson_Fragment
  | PathNode_Note_Fragment
  | PathNode_Resource_Fragment
  | PathNode_Speaker_Fragment
  | PathNode_Talk_Fragment;

export type SearchQueryVariables = Exact<{
  text: string;
  things: number;
  quotes: number;
  after?: string | null | undefined;
  counts: boolean;
}>;

export type SearchQuery = {
  readonly things: {
    readonly totalCount?: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly kind: NodeKind;
      readonly name: string;
      readonly why: string;
      readonly node:
        | { readonly __typename: 'Company'; readonly id: string }
        | { readonly __typename: 'Concept'; readonly status: ConceptStatus; readonly id: string }
        | { readonly __typename: 'Event'; readonly id: string }
        | { readonly __typename: 'Conference'; readonly id: string }
        | { readonly __typename: 'Lesson'; readonly id: string }
        | { readonly __typename: 'Note'; readonly id: string }
        | { readonly __typename: 'Resource'; readonly id: string }
        | { readonly __typename: 'Speaker'; readonly id: string }
        | { readonly __typename: 'Talk'; readonly year: number | null; readonly id: string };
      readonly highlights: ReadonlyArray<{
        readonly field: SearchField;
        readonly text: string;
        readonly ranges: ReadonlyArray<{ readonly from: number; readonly to: number }>;
      }>;
      readonly evidence: {
        readonly id: string;
        readonly kind: FactKind;
        readonly quote: string;
        readonly line: number;
        readonly fileLine: number;
        readonly place: string | null;
        readonly column: number;
        readonly note: { readonly id: string; readonly path: string };
      } | null;
    }>;
  };
  readonly quotes: {
    readonly totalCount?: number;
    readonly nodes: ReadonlyArray<{
      readonly kind: NodeKind;
      readonly name: string;
      readonly why: string;
      readonly node:
        | { readonly __typename: 'Company'; readonly id: string }
        | { readonly __typename: 'Concept'; readonly status: ConceptStatus; readonly id: string }
        | { readonly __typename: 'Event'; readonly id: string }
        | { readonly __typename: 'Conference'; readonly id: string }
        | { readonly __typename: 'Lesson'; readonly id: string }
        | { readonly __typename: 'Note'; readonly id: string }
        | { readonly __typename: 'Resource'; readonly id: string }
        | { readonly __typename: 'Speaker'; readonly id: string }
        | { readonly __typename: 'Talk'; readonly year: number | null; readonly id: string };
      readonly highlights: ReadonlyArray<{
        readonly field: SearchField;
        readonly text: string;
        readonly ranges: ReadonlyArray<{ readonly from: number; readonly to: number }>;
      }>;
      readonly evidence: {
        readonly id: string;
        readonly kind: FactKind;
        readonly quote: string;
        readonly line: number;
        readonly fileLine: number;
        readonly place: string | null;
        readonly column: number;
        readonly note: { readonly id: string; readonly path: string };
      } | null;
    }>;
  };
};

export type FoundFieldsFragment = {
  readonly kind: NodeKind;
  readonly name: string;
  readonly why: string;
  readonly node:
    | { readonly __typename: 'Company'; readonly id: string }
    | { readonly __typename: 'Concept'; readonly status: ConceptStatus; readonly id: string }
    | { readonly __typename: 'Event'; readonly id: string }
    | { readonly __typename: 'Conference'; readonly id: string }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | { readonly __typename: 'Speaker'; readonly id: string }
    | { readonly __typename: 'Talk'; readonly year: number | null; readonly id: string };
  readonly highlights: ReadonlyArray<{
    readonly field: SearchField;
    readonly text: string;
    readonly ranges: ReadonlyArray<{ readonly from: number; readonly to: number }>;
  }>;
  readonly evidence: {
    readonly id: string;
    readonly kind: FactKind;
    readonly quote: string;
    readonly line: number;
    readonly fileLine: number;
    readonly place: string | null;
    readonly column: number;
    readonly note: { readonly id: string; readonly path: string };
  } | null;
};

export type SpeakerQueryVariables = Exact<{
  id: string | number;
}>;

export type SpeakerQuery = {
  readonly node:
    | { readonly __typename: 'Company'; readonly id: string }
    | { readonly __typename: 'Concept'; readonly id: string }
    | { readonly __typename: 'Event'; readonly id: string }
    | { readonly __typename: 'Conference'; readonly id: string }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | {
        readonly __typename: 'Speaker';
        readonly name: string;
        readonly altNames: ReadonlyArray<string>;
        readonly handle: string | null;
        readonly talkCount: number;
        readonly evidenceCount: number;
        readonly id: string;
        readonly talks: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly title: string | null;
              readonly kind: TalkKind;
              readonly year: number | null;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
              };
              readonly events: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly name: string;
                  readonly year: number | null;
                }>;
              };
            };
          }>;
        };
        readonly concepts: { readonly totalCount: number };
        readonly companies: {
          readonly edges: ReadonlyArray<{
            readonly node: { readonly id: string; readonly name: string };
            readonly events: ReadonlyArray<{
              readonly id: string;
              readonly name: string;
              readonly year: number | null;
            }>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        };
        readonly coSpeakers: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly talkCount: number;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
        readonly evidence: ReadonlyArray<{
          readonly id: string;
          readonly kind: FactKind;
          readonly quote: string;
          readonly line: number;
          readonly fileLine: number;
          readonly place: string | null;
          readonly column: number;
          readonly note: { readonly id: string; readonly path: string };
        }>;
      }
    | { readonly __typename: 'Talk'; readonly id: string }
    | null;
};

export type StartsQueryVariables = Exact<{ [key: string]: never }>;

export type StartsQuery = {
  readonly concepts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly prefLabel: string;
      readonly talkCount: number;
    }>;
  };
  readonly speakers: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  } | null;
};

export type StatsQueryVariables = Exact<{ [key: string]: never }>;

export type StatsQuery = {
  readonly stats: {
    readonly talks: number;
    readonly speakers: number;
    readonly concepts: number;
    readonly conferences: number;
    readonly notes: number;
    readonly recurringIdeas: number;
    readonly firstYear: number | null;
    readonly latestYear: number | null;
  };
};

export type TalkQueryVariables = Exact<{
  id: string | number;
}>;

export type TalkQuery = {
  readonly node:
    | { readonly __typename: 'Company'; readonly id: string }
    | { readonly __typename: 'Concept'; readonly id: string }
    | { readonly __typename: 'Event'; readonly id: string }
    | { readonly __typename: 'Conference'; readonly id: string }
    | { readonly __typename: 'Lesson'; readonly id: string }
    | { readonly __typename: 'Note'; readonly id: string }
    | { readonly __typename: 'Resource'; readonly id: string }
    | { readonly __typename: 'Speaker'; readonly id: string }
    | {
        readonly __typename: 'Talk';
        readonly title: string | null;
        readonly altTitles: ReadonlyArray<string>;
        readonly kind: TalkKind;
        readonly abstract: string | null;
        readonly url: string | null;
        readonly year: number | null;
        readonly id: string;
        readonly speakers: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly companies: {
              readonly edges: ReadonlyArray<{
                readonly node: { readonly id: string; readonly name: string };
                readonly events: ReadonlyArray<{ readonly id: string }>;
              }>;
            };
          }>;
        };
        readonly events: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly year: number | null;
            readonly place: string | null;
            readonly conference: { readonly id: string; readonly name: string } | null;
          }>;
        };
        readonly concepts: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly salience: number | null;
            readonly central: boolean | null;
            readonly mentions: number | null;
            readonly node: {
              readonly id: string;
              readonly prefLabel: string;
              readonly status: ConceptStatus;
            };
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        };
        readonly lessons: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly text: string;
              readonly negated: boolean;
            };
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        };
        readonly resources: {
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly kind: ResourceKind;
              readonly title: string;
              readonly url: string | null;
            };
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        };
        readonly similar: {
          readonly edges: ReadonlyArray<{
            readonly score: number | null;
            readonly node: {
              readonly id: string;
              readonly title: string | null;
              readonly kind: TalkKind;
              readonly year: number | null;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
              };
              readonly events: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly name: string;
                  readonly year: number | null;
                }>;
              };
            };
            readonly ideas: ReadonlyArray<{
              readonly concept: { readonly id: string; readonly prefLabel: string };
            }>;
          }>;
        };
        readonly accounts: ReadonlyArray<{
          readonly title: string | null;
          readonly onlyHereCount: number;
          readonly note: {
            readonly id: string;
            readonly path: string;
            readonly title: string | null;
            readonly author: string | null;
            readonly format: string;
          };
          readonly evidence: ReadonlyArray<{
            readonly id: string;
            readonly kind: FactKind;
            readonly quote: string;
            readonly line: number;
            readonly fileLine: number;
            readonly place: string | null;
            readonly column: number;
            readonly note: { readonly id: string; readonly path: string };
          }>;
          readonly items: ReadonlyArray<{
            readonly kind: FactKind;
            readonly asWritten: string;
            readonly onlyHere: boolean;
            readonly node:
              | { readonly __typename: 'Company'; readonly name: string; readonly id: string }
              | { readonly __typename: 'Concept'; readonly prefLabel: string; readonly id: string }
              | { readonly __typename: 'Event'; readonly name: string; readonly id: string }
              | { readonly __typename: 'Conference'; readonly id: string }
              | { readonly __typename: 'Lesson'; readonly text: string; readonly id: string }
              | { readonly __typename: 'Note'; readonly id: string }
              | { readonly __typename: 'Resource'; readonly title: string; readonly id: string }
              | { readonly __typename: 'Speaker'; readonly name: string; readonly id: string }
              | { readonly __typename: 'Talk'; readonly id: string };
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly kind: FactKind;
              readonly quote: string;
              readonly line: number;
              readonly fileLine: number;
              readonly place: string | null;
              readonly column: number;
              readonly note: { readonly id: string; readonly path: string };
            }>;
          }>;
        }>;
      }
    | null;
};

export type TopicsQueryVariables = Exact<{
  of: string;
  first: number;
}>;

export type TopicsQuery = {
  readonly ideaGrid: {
    readonly columns: ReadonlyArray<{ readonly year: number | null }>;
    readonly rows: ReadonlyArray<{
      readonly counts: ReadonlyArray<number>;
      readonly concept: {
        readonly id: string;
        readonly prefLabel: string;
        readonly status: ConceptStatus;
      };
    }>;
  };
};

export type TrendsQueryVariables = Exact<{
  new: ConceptFilter;
  back: ConceptFilter;
  faded: ConceptFilter;
}>;

export type TrendsQuery = {
  readonly new: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly prefLabel: string;
      readonly status: ConceptStatus;
      readonly talkCount: number;
      readonly firstYear: number | null;
      readonly latestYear: number | null;
    }>;
  };
  readonly back: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly prefLabel: string;
      readonly status: ConceptStatus;
      readonly talkCount: number;
      readonly firstYear: number | null;
      readonly latestYear: number | null;
    }>;
  };
  readonly faded: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly prefLabel: string;
      readonly status: ConceptStatus;
      readonly talkCount: number;
      readonly firstYear: number | null;
      readonly latestYear: number | null;
    }>;
  };
};

export type TrendFieldsFragment = {
  readonly id: string;
  readonly prefLabel: string;
  readonly status: ConceptStatus;
  readonly talkCount: number;
  readonly firstYear: number | null;
  readonly latestYear: number | null;
};

/** `Ask`, as it is sent. */
export const askQuery =
  'query Ask($question:String!){ask(question:$question first:20){kind understood text found ignored names{words isGuess node{__typename id}}items{name talkCount node{__typename id}evidence{...QuoteFields}}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}' as Operation<
    AskQuery,
    AskQueryVariables
  >;

/** `Cell`, as it is sent. */
export const cellQuery =
  'query Cell($idea:String!$year:Int$conference:String$event:String$speaker:String$company:String$column:ID!$after:String){column:node(id:$column){__typename ...on Event{name}...on Conference{name}}concept(label:$idea){id prefLabel}talks(about:$idea year:$year conference:$conference event:$event speaker:$speaker company:$company first:30 after:$after){totalCount pageInfo{endCursor}edges{salience central node{...TalkRow}evidence(first:1){...QuoteFields}}}}fragment TalkRow on Talk{id title kind year speakers(first:6){nodes{id name}}events(first:3){nodes{id name year}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}' as Operation<
    CellQuery,
    CellQueryVariables
  >;

/** `Company`, as it is sent. */
export const companyQuery =
  'query Company($id:ID!){node(id:$id){__typename id ...on Company{name altNames talkCount talks(first:40){...TalkPage}concepts(first:1){totalCount}speakers(first:30){...PeoplePage}evidence(first:3){...QuoteFields}evidenceCount}}}fragment TalkPage on TalkConnection{totalCount pageInfo{endCursor}edges{node{...TalkRow}}}fragment TalkRow on Talk{id title kind year speakers(first:6){nodes{id name}}events(first:3){nodes{id name year}}}fragment PeoplePage on SpeakerConnection{totalCount pageInfo{endCursor}edges{talkCount node{id name}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}' as Operation<
    CompanyQuery,
    CompanyQueryVariables
  >;

/** `Concept`, as it is sent. */
export const conceptQuery =
  'query Concept($id:ID!){node(id:$id){__typename id ...on Concept{prefLabel altLabels definition status area exactMatch source{name url}talkCount conferenceCount yearCount firstYear latestYear peakYear broader{id prefLabel talkCount}narrower{id prefLabel talkCount}related{id prefLabel talkCount}years{year talkCount}conferences{talkCount conference{id name}}talks(first:20){totalCount pageInfo{endCursor}edges{...ConceptTalk}}oldest:talks(first:1 orderBy:OLDEST){nodes{id title year}}newest:talks(first:1 orderBy:NEWEST){nodes{id title year}}speakers(first:12){...PeopleWithCompanies}lessons(first:12){totalCount pageInfo{endCursor}edges{...ConceptLesson}}discussedWith(first:8){edges{score talkCount node{id prefLabel status}evidence(first:1){...QuoteFields}}}}}}fragment ConceptTalk on TalkEdge{salience central node{...TalkRow}evidence(first:1){...QuoteFields}}fragment TalkRow on Talk{id title kind year speakers(first:6){nodes{id name}}events(first:3){nodes{id name year}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}fragment PeopleWithCompanies on SpeakerConnection{totalCount pageInfo{endCursor}edges{talkCount node{id name companies(first:2){nodes{id name}}}}}fragment ConceptLesson on LessonEdge{node{id text talks(first:1){nodes{id title year}}}evidence(first:1){...QuoteFields}}' as Operation<
    ConceptQuery,
    ConceptQueryVariables
  >;

/** `Conference`, as it is sent. */
export const conferenceQuery =
  'query Conference($id:ID!){node(id:$id){__typename id ...on Conference{name altNames events(first:100){totalCount nodes{id name year place talkCount}}talks(first:1){totalCount}speakers(first:20){...PeoplePage}}}}fragment PeoplePage on SpeakerConnection{totalCount pageInfo{endCursor}edges{talkCount node{id name}}}' as Operation<
    ConferenceQuery,
    ConferenceQueryVariables
  >;

/** `Editions`, as it is sent. */
export const editionsQuery =
  'query Editions($conference:String!){ideaGrid(by:EVENTS of:$conference first:24 columns:60){columns{year event{id name conference{id}}}rows{concept{id prefLabel status}counts}}}' as Operation<
    EditionsQuery,
    EditionsQueryVariables
  >;

/** `Event`, as it is sent. */
export const eventQuery =
  'query Event($id:ID!){node(id:$id){__typename id ...on Event{name altNames startDate endDate place year talkCount conference{id name events(first:100 orderBy:OLDEST){nodes{id name year}}}talks(first:60){...TalkPage}concepts(first:24){totalCount edges{talkCount node{id prefLabel status}}}speakers(first:30){...PeoplePage}evidence(first:3){...QuoteFields}evidenceCount}}}fragment TalkPage on TalkConnection{totalCount pageInfo{endCursor}edges{node{...TalkRow}}}fragment TalkRow on Talk{id title kind year speakers(first:6){nodes{id name}}events(first:3){nodes{id name year}}}fragment PeoplePage on SpeakerConnection{totalCount pageInfo{endCursor}edges{talkCount node{id name}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}' as Operation<
    EventQuery,
    EventQueryVariables
  >;

/** `Filters`, as it is sent. */
export const filtersQuery =
  'query Filters{conferences(first:100){nodes{id name}}concepts(first:1 where:{talkCount:{from:1}}){facets{areas(first:100){area count}}}}' as Operation<
    FiltersQuery,
    FiltersQueryVariables
  >;

/** `Front`, as it is sent. */
export const frontQuery =
  'query Front{conferences(first:24){nodes{id name talks(first:1){totalCount}events(first:1){totalCount nodes{id name year}}}}speakers(first:8){nodes{id name talkCount}}recurringLessons(first:3){nodes{id talkCount conferenceCount firstYear latestYear lessons{id text}quotes(first:2){...QuoteFields}}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}' as Operation<
    FrontQuery,
    FrontQueryVariables
  >;

/** `Ideas`, as it is sent. */
export const ideasQuery =
  'query Ideas($by:GridColumns!$where:ConceptFilter$orderBy:ConceptOrder$first:Int!){ideaGrid(by:$by where:$where orderBy:$orderBy first:$first columns:40){most columns{year conference{id name}event{id name conference{id}}}rows{concept{id prefLabel status talkCount firstYear latestYear}counts}}}' as Operation<
    IdeasQuery,
    IdeasQueryVariables
  >;

/** `Lesson`, as it is sent. */
export const lessonQuery =
  'query Lesson($id:ID!){node(id:$id){__typename id ...on Lesson{text negated concepts{id prefLabel}evidence(first:10){...QuoteFields}talks(first:20){nodes{...TalkRow}}echoes(first:100){totalCount edges{score words node{id text talks(first:1){nodes{...TalkRow}}evidence(first:1){...QuoteFields}}}}}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}fragment TalkRow on Talk{id title kind year speakers(first:6){nodes{id name}}events(first:3){nodes{id name year}}}' as Operation<
    LessonQuery,
    LessonQueryVariables
  >;

/** `MoreConceptTalks`, as it is sent. */
export const moreConceptTalksQuery =
  'query MoreConceptTalks($id:ID!$after:String){node(id:$id){__typename id ...on Concept{talks(first:50 after:$after){totalCount pageInfo{endCursor}edges{...ConceptTalk}}}}}fragment ConceptTalk on TalkEdge{salience central node{...TalkRow}evidence(first:1){...QuoteFields}}fragment TalkRow on Talk{id title kind year speakers(first:6){nodes{id name}}events(first:3){nodes{id name year}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}' as Operation<
    MoreConceptTalksQuery,
    MoreConceptTalksQueryVariables
  >;

/** `MoreConceptLessons`, as it is sent. */
export const moreConceptLessonsQuery =
  'query MoreConceptLessons($id:ID!$after:String){node(id:$id){__typename id ...on Concept{lessons(first:50 after:$after){totalCount pageInfo{endCursor}edges{...ConceptLesson}}}}}fragment ConceptLesson on LessonEdge{node{id text talks(first:1){nodes{id title year}}}evidence(first:1){...QuoteFields}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}' as Operation<
    MoreConceptLessonsQuery,
    MoreConceptLessonsQueryVariables
  >;

/** `MorePeople`, as it is sent. */
export const morePeopleQuery =
  'query MorePeople($id:ID!$after:String){node(id:$id){__typename id ...on Concept{speakers(first:50 after:$after){...PeopleWithCompanies}}...on Company{speakers(first:50 after:$after){...PeoplePage}}...on Event{speakers(first:50 after:$after){...PeoplePage}}...on Conference{speakers(first:50 after:$after){...PeoplePage}}...on Speaker{speakers:coSpeakers(first:50 after:$after){...PeoplePage}}}}fragment PeopleWithCompanies on SpeakerConnection{totalCount pageInfo{endCursor}edges{talkCount node{id name companies(first:2){nodes{id name}}}}}fragment PeoplePage on SpeakerConnection{totalCount pageInfo{endCursor}edges{talkCount node{id name}}}' as Operation<
    MorePeopleQuery,
    MorePeopleQueryVariables
  >;

/** `MoreTalkIdeas`, as it is sent. */
export const moreTalkIdeasQuery =
  'query MoreTalkIdeas($id:ID!$after:String){node(id:$id){__typename id ...on Talk{concepts(first:50 after:$after){...TalkIdeas}}}}fragment TalkIdeas on ConceptConnection{totalCount pageInfo{endCursor}edges{salience central mentions node{id prefLabel status}evidence(first:1){...QuoteFields}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}' as Operation<
    MoreTalkIdeasQuery,
    MoreTalkIdeasQueryVariables
  >;

/** `MoreTalkLessons`, as it is sent. */
export const moreTalkLessonsQuery =
  'query MoreTalkLessons($id:ID!$after:String){node(id:$id){__typename id ...on Talk{lessons(first:50 after:$after){...TalkLessons}}}}fragment TalkLessons on LessonConnection{totalCount pageInfo{endCursor}edges{node{id text negated}evidence(first:1){...QuoteFields}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}' as Operation<
    MoreTalkLessonsQuery,
    MoreTalkLessonsQueryVariables
  >;

/** `MoreTalks`, as it is sent. */
export const moreTalksQuery =
  'query MoreTalks($id:ID!$after:String){node(id:$id){__typename id ...on Speaker{talks(first:50 after:$after){...TalkPage}}...on Company{talks(first:50 after:$after){...TalkPage}}...on Event{talks(first:50 after:$after){...TalkPage}}}}fragment TalkPage on TalkConnection{totalCount pageInfo{endCursor}edges{node{...TalkRow}}}fragment TalkRow on Talk{id title kind year speakers(first:6){nodes{id name}}events(first:3){nodes{id name year}}}' as Operation<
    MoreTalksQuery,
    MoreTalksQueryVariables
  >;

/** `Neighbours`, as it is sent. */
export const neighboursQuery =
  'query Neighbours($id:ID!){node(id:$id){__typename id ...on Concept{prefLabel talks(first:10){edges{salience node{__typename id title}}}discussedWith(first:8){edges{score node{__typename id prefLabel}}}broader{__typename id prefLabel}narrower{__typename id prefLabel talkCount}related{__typename id prefLabel talkCount}conceptSpeakers:speakers(first:6){edges{talkCount node{__typename id name}}}}...on Talk{title speakers(first:8){nodes{__typename id name}}events(first:3){nodes{__typename id name}}concepts(first:10){edges{salience node{__typename id prefLabel}}}similar(first:4){edges{score node{__typename id title}}}}...on Speaker{name given:talks(first:12){nodes{__typename id title}}companies(first:5){nodes{__typename id name}}coSpeakers(first:8){edges{talkCount node{__typename id name}}}topics:concepts(first:8){edges{talkCount node{__typename id prefLabel}}}}...on Company{name people:speakers(first:14){edges{talkCount node{__typename id name}}}topics:concepts(first:10){edges{talkCount node{__typename id prefLabel}}}}...on Event{name conference{__typename id name}given:talks(first:14){nodes{__typename id title}}topics:concepts(first:10){edges{talkCount node{__typename id prefLabel}}}}...on Conference{name editions:events(first:14){nodes{__typename id name}}topics:concepts(first:10){edges{talkCount node{__typename id prefLabel}}}}...on Lesson{text about:concepts{__typename id prefLabel}taught:talks(first:6){nodes{__typename id title}}echoes(first:6){edges{score node{__typename id text}}}}}}' as Operation<
    NeighboursQuery,
    NeighboursQueryVariables
  >;

/** `Note`, as it is sent. */
export const noteQuery =
  'query Note($id:ID!$from:Int!$to:Int!){note(id:$id){id path paths title author format lineCount factCount lines(from:$from to:$to){number fileLine place text}talks(first:100){totalCount edges{node{id title}evidence(first:1){line}}}}}' as Operation<
    NoteQuery,
    NoteQueryVariables
  >;

/** `Path`, as it is sent. */
export const pathQuery =
  'query Path($from:String!$to:String!){path(from:$from to:$to){length hops{from{...PathNode}to{...PathNode}words evidence(first:2){...QuoteFields}}}}fragment PathNode on Node{__typename id ...on Concept{prefLabel}...on Talk{title}...on Speaker{name}...on Company{name}...on Event{name}...on Conference{name}...on Lesson{text}...on Resource{resourceTitle:title}...on Note{path}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}' as Operation<
    PathQuery,
    PathQueryVariables
  >;

/** `Search`, as it is sent. */
export const searchQuery =
  'query Search($text:String!$things:Int!$quotes:Int!$after:String$counts:Boolean!){things:search(text:$text first:$things after:$after kinds:[CONCEPT TALK SPEAKER COMPANY EVENT CONFERENCE LESSON]){totalCount@include(if:$counts)pageInfo{endCursor}nodes{...FoundFields}}quotes:search(text:$text first:$quotes kinds:[QUOTE]){totalCount@include(if:$counts)nodes{...FoundFields}}}fragment FoundFields on SearchResult{kind name why node{__typename id ...on Concept{status}...on Talk{year}}highlights{field text ranges{from to}}evidence{...QuoteFields}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}' as Operation<
    SearchQuery,
    SearchQueryVariables
  >;

/** `Speaker`, as it is sent. */
export const speakerQuery =
  'query Speaker($id:ID!){node(id:$id){__typename id ...on Speaker{name altNames handle talkCount talks(first:40){...TalkPage}concepts(first:1){totalCount}companies(first:12){edges{node{id name}events{id name year}evidence(first:1){...QuoteFields}}}coSpeakers(first:24){...PeoplePage}evidence(first:3){...QuoteFields}evidenceCount}}}fragment TalkPage on TalkConnection{totalCount pageInfo{endCursor}edges{node{...TalkRow}}}fragment TalkRow on Talk{id title kind year speakers(first:6){nodes{id name}}events(first:3){nodes{id name year}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}fragment PeoplePage on SpeakerConnection{totalCount pageInfo{endCursor}edges{talkCount node{id name}}}' as Operation<
    SpeakerQuery,
    SpeakerQueryVariables
  >;

/** `Starts`, as it is sent. */
export const startsQuery =
  'query Starts{concepts(first:12 orderBy:CONFERENCES where:{talkCount:{from:1}}){nodes{id prefLabel talkCount}}speakers(first:6){nodes{id name}}}' as Operation<
    StartsQuery,
    StartsQueryVariables
  >;

/** `Stats`, as it is sent. */
export const statsQuery =
  'query Stats{stats{talks speakers concepts conferences notes recurringIdeas firstYear latestYear}}' as Operation<
    StatsQuery,
    StatsQueryVariables
  >;

/** `Talk`, as it is sent. */
export const talkQuery =
  'query Talk($id:ID!){node(id:$id){__typename id ...on Talk{title altTitles kind abstract url year speakers(first:20){nodes{id name companies(first:3){edges{node{id name}events{id}}}}}events(first:10){nodes{id name year place conference{id name}}}concepts(first:40){...TalkIdeas}lessons(first:40){...TalkLessons}resources(first:20){edges{node{id kind title url}evidence(first:1){...QuoteFields}}}similar(first:5){edges{score node{...TalkRow}ideas(first:3){concept{id prefLabel}}}}accounts{note{id path title author format}title onlyHereCount evidence{...QuoteFields}items{kind asWritten onlyHere node{__typename id ...on Speaker{name}...on Company{name}...on Event{name}...on Concept{prefLabel}...on Lesson{text}...on Resource{title}}evidence{...QuoteFields}}}}}}fragment TalkIdeas on ConceptConnection{totalCount pageInfo{endCursor}edges{salience central mentions node{id prefLabel status}evidence(first:1){...QuoteFields}}}fragment QuoteFields on Evidence{id kind quote line fileLine place column note{id path}}fragment TalkLessons on LessonConnection{totalCount pageInfo{endCursor}edges{node{id text negated}evidence(first:1){...QuoteFields}}}fragment TalkRow on Talk{id title kind year speakers(first:6){nodes{id name}}events(first:3){nodes{id name year}}}' as Operation<
    TalkQuery,
    TalkQueryVariables
  >;

/** `Topics`, as it is sent. */
export const topicsQuery =
  'query Topics($of:String!$first:Int!){ideaGrid(by:YEARS of:$of first:$first columns:40){columns{year}rows{concept{id prefLabel status}counts}}}' as Operation<
    TopicsQuery,
    TopicsQueryVariables
  >;

/** `Trends`, as it is sent. */
export const trendsQuery =
  'query Trends($new:ConceptFilter!$back:ConceptFilter!$faded:ConceptFilter!){new:concepts(where:$new orderBy:TALKS first:7){totalCount nodes{...TrendFields}}back:concepts(where:$back orderBy:TALKS first:7){totalCount nodes{...TrendFields}}faded:concepts(where:$faded orderBy:TALKS first:7){totalCount nodes{...TrendFields}}}fragment TrendFields on Concept{id prefLabel status talkCount firstYear latestYear}' as Operation<
    TrendsQuery,
    TrendsQueryVariables
  >;
