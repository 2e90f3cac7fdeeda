import type { LazyKnowledge } from '../../loaders/knowledge.js';
import { curatedFrom, type Curated } from '../../loaders/resolve/curated.js';

const made = new WeakMap<LazyKnowledge, Curated>();

/** What resolving needs of the knowledge, made once. */
export function curatedOf(knowledge: LazyKnowledge): Curated {
  const curated = made.get(knowledge) ?? curatedFrom(knowledge.read());
  made.set(knowledge, curated);
  return curated;
}
