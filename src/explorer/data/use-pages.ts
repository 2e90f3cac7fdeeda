import { useAsked, type Answered } from './use-asked.js';

/** Some of a list: what comes first, how much there is in all, and where to go on. */
export interface ListPage<Edge> {
  readonly totalCount?: number | null | undefined;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}

const gathered = new Map<string, readonly unknown[]>();
const gatheredAtMost = 20;

/** The first `wanted` of a list whose first page is here, the rest fetched page by page; `name` tells lists apart. */
export function usePages<Edge>(
  name: string,
  first: ListPage<Edge>,
  wanted: number,
  next: (after: string) => Promise<ListPage<Edge> | null | undefined>,
): Answered<readonly Edge[]> {
  const key = `${name} ${wanted}`;
  return useAsked(
    key,
    () =>
      first.edges.length >= wanted || first.pageInfo.endCursor === null
        ? first.edges
        : (gathered.get(key) as readonly Edge[] | undefined),
    async () => {
      let page: ListPage<Edge> | null | undefined = first;
      const edges = [...first.edges];
      while (edges.length < wanted && page?.pageInfo.endCursor) {
        page = await next(page.pageInfo.endCursor);
        if (!page || page.edges.length === 0) break;
        edges.push(...page.edges);
      }
      const shown = edges.slice(0, wanted);
      gathered.set(key, shown);
      const [oldest] = gathered.keys();
      if (gathered.size > gatheredAtMost && oldest !== undefined) gathered.delete(oldest);
      return shown;
    },
  );
}
