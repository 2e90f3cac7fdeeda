import { ask, keptAnswer } from './ask.js';
import type { Operation } from './operation.js';
import { useAsked, type Answered } from './use-asked.js';

/** Asks one question for each of some variables; ready when all are answered. What was answered before is not asked again. */
export function useAnswers<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  list: readonly Variables[],
): Answered<readonly Answer[]> {
  return useAsked<readonly Answer[]>(
    JSON.stringify([operation, list]),
    () => {
      const kept = list.map((variables) => keptAnswer(operation, variables));
      return kept.includes(undefined) ? undefined : (kept as readonly Answer[]);
    },
    async () =>
      Promise.all(
        list.map(
          async (variables) => keptAnswer(operation, variables) ?? ask(operation, variables),
        ),
      ),
  );
}
