import type { GraphStore } from '../../store/graph-store.js';
import { apiError } from '../api-error.js';

/** A store that answers until so many seconds from now: then what is still asked, and what is under way, ends with
 * QUERY_TIMED_OUT. On Neo4j the server ends its work too; embedded statements are bounded by how they are written. Its
 * searches don't wait for an index that is being built. */
export function limitTime(store: GraphStore, seconds: number): GraphStore {
  const end = performance.now() + seconds * 1000;
  const within = async <T>(work: (timeout: number) => Promise<T>): Promise<T> => {
    const left = end - performance.now();
    if (left <= 0) throw timedOut(seconds);
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(timedOut(seconds)), left);
    });
    try {
      return await Promise.race([work(left), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    ...store,
    read: async (statement, parameters, options) =>
      within((timeout) => store.read(statement, parameters, { timeout, ...options })),
    search: async (text, options) =>
      within((timeout) => store.search(text, { timeout, ...options })),
  };
}

function timedOut(seconds: number): Error {
  return apiError(
    'QUERY_TIMED_OUT',
    `Expected the answer within ${seconds} seconds. Ask for less, with smaller pages or fewer fields.`,
  );
}
