import type { FoundFieldsFragment } from '../generated/operations.js';
import { noteLink } from '../parts/note-link.js';
import { linkTo } from '../routing/link-to.js';

/** The address that a search result leads to: its page, or for a sentence its place in the note. */
export function linkToFound({ node, evidence }: FoundFieldsFragment): string {
  return evidence ? noteLink(evidence) : linkTo(node.id);
}
