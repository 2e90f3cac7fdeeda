/** One thing that answers a question, before its sentences are looked up. */
export interface Item {
  readonly nodeId: string | null;
  readonly name: string;
  readonly talkCount: number | null;
  /** Ids of facts. */
  readonly evidence: readonly string[];
}

/** A query that answers a question, and what to make of what it gives. */
export interface AskPlan {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What is asked, in plain words, to be told back. */
  readonly understood: string;
  /** What is counted: `talk`. */
  readonly noun: string;
  readonly read: (data: unknown) => { readonly items: readonly Item[]; readonly total: number };
}

/** A page as the queries below ask for it. */
export interface AskedPage {
  readonly totalCount?: number;
  readonly edges: readonly {
    readonly talkCount?: number;
    readonly evidence?: readonly { readonly id: string }[];
    readonly node: AskedNode;
  }[];
}

/** A node as the queries below ask for it: `name` is its title, name, label or words. */
export interface AskedNode {
  readonly id: string;
  readonly name: string | null;
  readonly talkCount?: number;
  readonly evidence?: readonly { readonly id: string }[];
}

/** A year or a conference as the queries below ask for it. */
export interface CountedTalks {
  readonly talkCount: number;
  readonly year?: number;
  readonly conference?: AskedNode;
}

/** The items of a page. */
export function itemsOf({ edges, totalCount }: AskedPage): {
  readonly items: readonly Item[];
  readonly total: number;
} {
  return {
    total: totalCount ?? edges.length,
    items: edges.map(({ node, talkCount, evidence }) => ({
      nodeId: node.id,
      name: node.name ?? 'a talk without a title',
      talkCount: talkCount ?? null,
      evidence: [...(evidence ?? []), ...(node.evidence ?? [])].slice(0, 3).map(({ id }) => id),
    })),
  };
}
