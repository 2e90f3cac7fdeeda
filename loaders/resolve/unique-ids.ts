import { createHash } from 'node:crypto';

/** Gives entities whose ids collide a hash of what tells them apart; never a counter, which would depend on order. */
export function uniqueIds<T extends { readonly id: string }>(
  entities: readonly T[],
  contentOf: (entity: T) => readonly string[],
): T[] {
  const counts = new Map<string, number>();
  for (const { id } of entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  return entities.map((entity) => {
    if (counts.get(entity.id) === 1) return entity;
    const hash = createHash('sha256').update(contentOf(entity).toSorted().join('\n')).digest('hex');
    return { ...entity, id: `${entity.id}-${hash.slice(0, 8)}` };
  });
}
