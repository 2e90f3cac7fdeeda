import type { Parameter } from '../../store/graph-store.js';
import { talkTotalParameter } from '../load/talk-total.js';

/** Names and values of one statement while it is put together. */
export interface Scope {
  /** A number that no other part of the statement has. */
  readonly place: () => number;
  /** Takes a value in and gives the name that it has in the statement: `$p3`. Values never stand in its text. */
  readonly parameter: (value: Parameter) => string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** An empty scope. */
export function createScope(): Scope {
  const parameters: Record<string, Parameter> = {};
  let places = 0;
  let count = 0;
  return {
    parameters,
    place: () => {
      places += 1;
      return places;
    },
    parameter: (value) => {
      const name = `p${count}`;
      count += 1;
      parameters[name] = value;
      return `$${name}`;
    },
  };
}

/** Fills the names of a fragment in: variables by what `names` has for them, or else by their own with the place's number;
 * parameters by values. */
export type Fill = (text: string) => string;

/** How the fragment at a place is filled in. */
export function fillAt(
  scope: Scope,
  place: number,
  names: Readonly<Record<string, string>>,
  values: Readonly<Record<string, Parameter>> = {},
): Fill {
  const given = new Map<string, string>();
  const parameterOf = (name: string): string => {
    // Given when the statement runs, which may be long after it was put together.
    if (name === 'total') return `$${talkTotalParameter}`;
    let parameter = given.get(name);
    if (parameter === undefined) {
      const value = values[name];
      if (value === undefined) throw new Error(`Nothing is given for the parameter \`${name}_\`.`);
      parameter = scope.parameter(value);
      given.set(name, parameter);
    }
    return parameter;
  };
  return (text) =>
    text
      .replaceAll(/\$([A-Za-z]+)_(?!\w)/g, (_, name: string) => parameterOf(name))
      .replaceAll(
        /(?<![\w$.:'])([a-z][A-Za-z]*)_(?!\w)/g,
        (_, name: string) => names[name] ?? `${name}${place}`,
      );
}

/** The names of variables that a fragment's text still has to be filled in with. */
export function variablesOf(text: string): string[] {
  return [
    ...new Set(
      Array.from(text.matchAll(/(?<![\w$.:'])([a-z][A-Za-z]*)_(?!\w)/g), ([, name = '']) => name),
    ),
  ];
}
