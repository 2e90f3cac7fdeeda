import { useState } from 'preact/hooks';
import { ask, keptAnswer } from './ask.js';
import type { Operation } from './operation.js';

/** Asks at the first drawing what a part of the page will ask once it is drawn, so that both are under way together; nothing for
 * null. How it goes is told where the answer is used. */
export function useAhead<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables | null,
): void {
  useState(() => {
    if (variables !== null && keptAnswer(operation, variables) === undefined)
      ask(operation, variables).catch(() => {});
  });
}
