import type { TalkQuery } from '../../generated/operations.js';

/** A talk as its page asks for it. */
export type Talk = Extract<NonNullable<TalkQuery['node']>, { readonly __typename: 'Talk' }>;
