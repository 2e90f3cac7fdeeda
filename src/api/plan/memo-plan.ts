// A document is parsed once and asked many times, and what it asks of a field changes with its variables only: plans are
// kept as long as their document is.

import { visit, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import type { Asked } from './collect-fields.js';

interface Kept {
  /** Names of the variables that are used below the field. */
  readonly variables: readonly string[];
  readonly plans: Map<string, unknown>;
}

const numbers = new WeakMap<FieldNode, number>();
const kept = new WeakMap<FieldNode, Map<string, Kept>>();
const most = 50;
/** Values of variables may be as long as a request: plans of such are not kept. */
const longestKey = 2000;
let count = 0;

/** What tells the places of a document apart at which a field is asked for. */
export function placeOf(nodes: readonly FieldNode[]): string {
  return nodes
    .map((node) => {
      const known = numbers.get(node);
      if (known !== undefined) return known;
      count += 1;
      numbers.set(node, count);
      return count;
    })
    .join(' ');
}

/** The plan of a field; made by `make` once for each `key` and each choice of the variables used below the field. */
export function memoPlan<P>(
  asked: Asked & { readonly fieldNodes: readonly FieldNode[] },
  key: string,
  make: () => P,
): P {
  const { fieldNodes, variableValues, fragments } = asked;
  const [first] = fieldNodes;
  if (!first) return make();
  const places = kept.get(first) ?? new Map<string, Kept>();
  kept.set(first, places);
  const place = placeOf(fieldNodes);
  let found = places.get(place);
  if (!found) {
    found = { variables: variablesBelow(fieldNodes, fragments), plans: new Map() };
    places.set(place, found);
  }
  const { variables, plans } = found;
  const whole = `${key} ${JSON.stringify(variables.map((name) => variableValues[name]))}`;
  let plan = plans.get(whole) as P | undefined;
  if (plan === undefined) {
    plan = make();
    if (plans.size >= most) plans.clear();
    if (whole.length <= longestKey) plans.set(whole, plan);
  }
  return plan;
}

function variablesBelow(
  nodes: readonly FieldNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): string[] {
  const variables = new Set<string>();
  const spread = new Set<string>();
  const look = (node: FieldNode['selectionSet'] | FragmentDefinitionNode): void => {
    if (!node) return;
    visit(node, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        if (spread.has(name.value)) return;
        spread.add(name.value);
        look(fragments[name.value]);
      },
    });
  };
  for (const { selectionSet } of nodes) look(selectionSet);
  return [...variables];
}
