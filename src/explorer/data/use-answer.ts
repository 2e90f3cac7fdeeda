import { ask, keptAnswer } from './ask.js';
import type { Operation } from './operation.js';
import { useAsked, type Answered } from './use-asked.js';

/** Asks one question of the API, and again whenever it changes. */
export function useAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
): Answered<Answer> {
  return useAsked(
    JSON.stringify([operation, variables]),
    () => keptAnswer(operation, variables),
    async () => ask(operation, variables),
  );
}
