import { createHash } from 'node:crypto';
import { nothingElse, type Surroundings } from './surroundings.js';

/** Gives entities whose ids collide a hash of what tells them apart, the facts that mean them; never a counter, which would
 * depend on order. */
export function uniqueIds<T extends { readonly id: string }>(
  entities: readonly T[],
  contentOf: (entity: T) => readonly string[],
  { isWhole, others }: Surroundings = nothingElse,
): T[] {
  const counts = new Map<string, number>();
  // One that is here in part is among the others.
  const isHere = (entity: T): boolean => contentOf(entity).every((mention) => isWhole(mention));
  for (const entity of entities)
    if (isHere(entity)) counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  return entities.map((entity) => {
    const count = counts.get(entity.id) ?? 0;
    if (count + others(entity.id) <= 1 || !isHere(entity)) return entity;
    const hash = createHash('sha256').update(contentOf(entity).toSorted().join('\n')).digest('hex');
    return { ...entity, id: `${entity.id}-${hash.slice(0, 8)}` };
  });
}
