import type { NodeLabel } from '../../graph.js';
import { nodeShapes } from '../../store/property-shapes.js';

/** Types of the schema whose objects are nodes of the graph. A recurring idea is its concept, seen as one. */
export type EntityType = NodeLabel | 'RecurringIdea';

/** True for the name of such a type. */
export function isEntityType(name: string): name is EntityType {
  return name === 'RecurringIdea' || Object.hasOwn(nodeShapes, name);
}

/** The label of the nodes of a type. */
export function labelOfType(type: EntityType): NodeLabel {
  return type === 'RecurringIdea' ? 'Concept' : type;
}

const counts = { talkCount: ['talks'], conferenceCount: ['conferences'], yearCount: ['years'] };
const evidence = { evidenceCount: ['evidence'], mentions: ['evidence', 'reasons'] };
const ofConcept = { ...counts, latestYear: ['lastYear'], source: ['source', 'sourceUrl'] };

/** What fields need of their node where that is not a property of the same name. */
const needs: Readonly<Partial<Record<EntityType, Readonly<Record<string, readonly string[]>>>>> = {
  Talk: evidence,
  Speaker: { ...counts, ...evidence },
  Company: { ...counts, ...evidence },
  Concept: ofConcept,
  RecurringIdea: ofConcept,
  Lesson: evidence,
  Event: { ...counts, ...evidence },
  Resource: evidence,
  Note: { path: ['paths'] },
};

/** The properties of its node that a field without a statement of its own needs; what is long in a note is read apart. */
export function propertiesOf(type: EntityType, field: string): readonly string[] {
  const shapes: Readonly<Record<string, unknown>> = nodeShapes[labelOfType(type)];
  const apart = type === 'Note' && ['text', 'facts', 'problems', 'silentLines'].includes(field);
  const own = Object.hasOwn(shapes, field) && !apart ? [field] : [];
  return needs[type]?.[field] ?? own;
}
