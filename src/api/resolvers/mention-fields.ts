import type { Context } from '../context.js';
import { loadFacts } from '../facts/load-facts.js';
import { mentionStatus } from '../facts/mention-status.js';
import type { MentionFilter, MentionOrder } from '../generated/schema-types.js';
import { pageOf } from '../paging/page-of.js';
import type { PageArguments } from '../paging/read-window.js';
import type { MentionParent, MentionPage } from '../parents.js';

interface Mentioned {
  readonly evidence: readonly string[] | undefined;
  /** Why each of `evidence` was taken so; there where notes had to be brought together. */
  readonly reasons?: readonly string[] | undefined;
}

interface MentionArguments extends PageArguments {
  readonly where?: MentionFilter | null | undefined;
  readonly orderBy?: MentionOrder | null | undefined;
}

/** `mentions` of nodes that keep their fact ids. */
export const nodeMentions = {
  mentions: async (
    { evidence = [], reasons = [] }: Mentioned,
    { where, orderBy, ...args }: MentionArguments,
    context: Context,
  ): Promise<MentionPage> => {
    const why = new Map(evidence.map((id, index) => [id, reasons[index] ?? '']));
    const facts = await loadFacts(context, evidence);
    const mentions = facts
      .map((fact): MentionParent => ({ ...fact, reason: why.get(fact.id) || null }))
      .filter((mention) => !where || fits(where, mention));
    const isByWords = orderBy === 'AS_WRITTEN';
    return pageOf(
      mentions.map((node, index) => ({
        node,
        position: isByWords
          ? { key: 0, tie: `${node.fact.asWritten}\n${node.id}` }
          : { key: -index, tie: node.id },
      })),
      args,
    );
  },
};

function fits(where: MentionFilter, mention: MentionParent): boolean {
  const { and, or, not, asWritten, status } = where;
  const { fact } = mention;
  const words = fact.asWritten.toLowerCase();
  const { contains, startsWith, equals } = asWritten ?? {};
  return (
    (and?.every((each) => fits(each, mention)) ?? true) &&
    (or?.some((each) => fits(each, mention)) ?? true) &&
    !(not && fits(not, mention)) &&
    (status?.includes(mentionStatus(mention)) ?? true) &&
    words.includes(contains?.toLowerCase() ?? '') &&
    words.startsWith(startsWith?.toLowerCase() ?? '') &&
    (equals?.toLowerCase() ?? words) === words
  );
}
