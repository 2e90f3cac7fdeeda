import type { Questions } from './open-questions.js';

/** A page of a list as GraphQL gives it. */
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly unknown[];
}

/** The first `count` edges of a list, asked for page by page; `query` takes `$first` and `$after` and names the list `page`. */
export async function collectPages(
  { ask }: Pick<Questions, 'ask'>,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  count: number,
): Promise<{ readonly totalCount: number; readonly edges: readonly unknown[] }> {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined);
  const edges: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(count - edges.length, 50);
    const variablesNow = { ...Object.fromEntries(given), first, after };
    const { page } = (await ask(query, variablesNow)) as { readonly page: Page };
    edges.push(...page.edges);
    after = page.pageInfo.endCursor;
    if (edges.length >= count || !page.pageInfo.hasNextPage)
      return { totalCount: page.totalCount, edges };
  }
}
