import type { Graph, RelationshipProperties, RelationshipType } from '../graph.js';
import { byCodePoint } from '../text/by-code-point.js';

interface Link<T extends RelationshipType> {
  readonly other: string;
  readonly properties: Readonly<RelationshipProperties[T]>;
}

/** A graph's relationships by type and end, in code point order: ids alone (each once), or with their properties. */
export function indexLinks(graph: Graph) {
  const index = new Map<string, Link<RelationshipType>[]>();
  const add = (key: string, link: Link<RelationshipType>) => {
    const list = index.get(key);
    if (list) list.push(link);
    else index.set(key, [link]);
  };
  for (const { type, from, to, properties } of graph.relationships) {
    add(`${type}>${from}`, { other: to, properties });
    add(`${type}<${to}`, { other: from, properties });
  }
  for (const list of index.values()) list.sort((a, b) => byCodePoint(sortKey(a), sortKey(b)));
  const get = <T extends RelationshipType>(key: string) => (index.get(key) ?? []) as Link<T>[];
  const ids = (list: readonly Link<RelationshipType>[]) => [
    ...new Set(list.map(({ other }) => other)),
  ];
  return {
    from: (type: RelationshipType, id: string) => ids(get(`${type}>${id}`)),
    to: (type: RelationshipType, id: string) => ids(get(`${type}<${id}`)),
    whole: <T extends RelationshipType>(type: T, id: string) => get<T>(`${type}>${id}`),
    wholeTo: <T extends RelationshipType>(type: T, id: string) => get<T>(`${type}<${id}`),
  };
}

/** WORKED_FOR may stand between two nodes more than once, told apart by its event. */
function sortKey({ other, properties }: Link<RelationshipType>): string {
  return 'event' in properties ? `${other} ${properties.event}` : other;
}
