import type { PathNodeFragment } from '../generated/operations.js';
import { titleOf } from '../parts/title-of.js';
import type { Thing, ThingKind } from './network.js';

/** A node of the API as a thing of the picture. */
export function thingOf(node: PathNodeFragment): Thing {
  return { id: node.id, name: nameOf(node), kind: node.__typename.toLowerCase() as ThingKind };
}

function nameOf(node: PathNodeFragment): string {
  switch (node.__typename) {
    case 'Concept':
      return node.prefLabel;
    case 'Talk':
      return titleOf(node.title);
    case 'Lesson':
      return node.text;
    case 'Resource':
      return node.resourceTitle;
    case 'Note':
      return node.path;
    default:
      return node.name;
  }
}
