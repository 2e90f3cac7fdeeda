import type { ComponentChildren } from 'preact';
import type { Answered } from '../data/use-asked.js';
import { Failed } from './failed.js';
import { Skeleton } from './skeleton.js';

/** Draws an answer, or what stands in its place. With `keeps`, the answer before stays until the next is there. */
export function AnswerView<Answer>({
  answered,
  keeps = false,
  rows = 6,
  children,
}: {
  readonly answered: Answered<Answer>;
  readonly keeps?: boolean;
  readonly rows?: number;
  readonly children: (answer: Answer) => ComponentChildren;
}) {
  if (answered.state === 'ready') return <>{children(answered.data)}</>;
  if (answered.state === 'failed')
    return <Failed failure={answered.failure} retry={answered.retry} />;
  if (keeps && answered.before !== undefined)
    return <div aria-busy="true">{children(answered.before)}</div>;
  return <Skeleton isSlow={answered.state === 'slow'} rows={rows} />;
}
