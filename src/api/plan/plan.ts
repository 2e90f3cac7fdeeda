// What one statement has to fetch: made from a request's selection, put into Cypher by compose/, filled with rows by load/.

import type { NodeLabel } from '../../graph.js';
import type { PageArguments } from '../paging/read-window.js';
import type { EntityType } from './entity-type.js';
import type { Where } from './where.js';

/** What is asked of a node. */
export interface EntityPlan {
  readonly type: EntityType;
  /** Properties beside `id`. */
  readonly properties: readonly string[];
  readonly lists: readonly ListPlan[];
  /** Fields that are the node itself under another type: `RecurringIdea.concept`. */
  readonly selves: readonly { readonly key: string; readonly plan: EntityPlan }[];
}

/** What is asked of a list of a node, or of one that stands by itself. */
export interface ListPlan {
  /** The name in the answer, under which the node keeps it. */
  readonly key: string;
  /** Where the list's members come from. */
  readonly members: Members;
  /** `page`: a connection; `list`: its nodes; `one`: its first node; `rows`: plain objects, maybe with a node in each. */
  readonly shape: 'page' | 'list' | 'one' | 'rows';
  readonly entity: EntityPlan | null;
  /** The field of a row that holds the node. */
  readonly entityField: string | null;
  /** What to say of the tie between list and node: columns of the fragment. */
  readonly columns: readonly string[];
  readonly page: PageArguments;
  readonly orderBy: string | null;
  readonly where: Where | null;
  readonly wants: { readonly nodes: boolean; readonly count: boolean };
  readonly facets: readonly FacetPlan[];
}

/** The members of a list: a file below lists/, with what else it needs. */
export interface Members {
  readonly fragment: string;
  readonly values: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  /** The node whose list it is, where the list stands by itself. */
  readonly parent: { readonly label: NodeLabel; readonly id: string } | null;
  /** Files below starts/ give the talks that the members hang on. */
  readonly start: Start | null;
}

/** Talks to begin at, instead of at all of a label, and what else they must be. */
export interface Start {
  readonly fragment: string;
  readonly values: Members['values'];
  readonly where: Where | null;
}

/** How often each of something is met in a whole list. */
export interface FacetPlan {
  readonly key: string;
  readonly fragment: string;
  readonly first: number;
  /** The field that holds what is counted. */
  readonly field: string;
  readonly entity: EntityPlan | null;
}
