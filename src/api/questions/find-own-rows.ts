import type { GraphQLResolveInfo } from 'graphql';
import { apiError } from '../api-error.js';
import type { Context } from '../context.js';
import { labelOf } from '../load-node.js';
import { loadList } from '../load/load-list.js';
import { loadNodes } from '../load/load-nodes.js';
import { resolveAnyName } from '../names/resolve-any-name.js';
import type { ConceptPage, ConceptParent } from '../parents.js';
import { membersOf } from '../plan/plan-entity.js';
import { planIdeaGrid, type GridArguments } from './plan-idea-grid.js';

/** How many talks discuss the concept of a row in a year, at a conference or at an event. */
export interface Cell {
  readonly year?: number;
  readonly conference?: { readonly id: string };
  readonly event?: { readonly id: string };
  readonly talkCount: number;
}

interface CountedCell {
  readonly concept: string;
  readonly column: string | null;
  readonly year: number | null;
  readonly talkCount: number;
}

const cellLists = {
  YEARS: 'started-cells-years',
  CONFERENCES: 'started-cells-conferences',
  EVENTS: 'started-cells-events',
} as const;

const owners = ['Speaker', 'Company', 'Conference', 'Event'] as const;

/** The rows of a grid that counts only the talks of one speaker, company, conference or event. Throws UNKNOWN_NAME, and
 * BAD_ARGUMENT for a name of something else. */
export async function findOwnRows(
  context: Context,
  info: GraphQLResolveInfo,
  args: GridArguments,
  name: string,
): Promise<{ readonly concept: ConceptParent; readonly cells: readonly Cell[] }[]> {
  const id = await resolveAnyName(context, name);
  const label = owners.find((owner) => owner === labelOf(id));
  if (!label)
    throw apiError(
      'BAD_ARGUMENT',
      `Expected \`of\` to name a speaker, company, conference or event, got "${id}". To narrow the rows use \`where\`.`,
    );
  const kind = label.toLowerCase();
  const members = membersOf(`${kind}-concepts`, { parent: { label, id } });
  const { rows, column } = planIdeaGrid(info, args, members);
  const { edges } = (await loadList(context, rows)) as ConceptPage;
  const concepts = edges.map(({ node }) => node);
  const counted = (await loadList(context, {
    key: 'cells',
    members: membersOf(cellLists[args.by], {
      values: { ids: concepts.map((concept) => concept.id) },
      start: { fragment: kind, values: { id }, where: null },
    }),
    shape: 'rows',
    entity: null,
    entityField: null,
    columns: ['concept', 'column', 'year', 'talkCount'],
    page: {},
    orderBy: null,
    where: null,
    wants: { nodes: true, count: false },
    facets: [],
  })) as readonly CountedCell[];
  const columns = counted.flatMap((cell) => cell.column ?? []);
  const nodes = column && (await loadNodes(context, column, columns));
  return concepts.map((concept) => ({
    concept,
    cells: counted
      .filter((cell) => cell.concept === concept.id)
      .map((cell): Cell => {
        const { year, talkCount } = cell;
        const node = nodes?.get(cell.column ?? '');
        if (!node) return { year: year ?? 0, talkCount };
        return args.by === 'EVENTS'
          ? { year: year ?? 0, event: node, talkCount }
          : { conference: node, talkCount };
      }),
  }));
}
