import type { NamedLabel } from '../names/resolve-name.js';
import type { Parameter } from '../../store/graph-store.js';

/** Which members of a list are meant, in terms of the tests of their type (cypher/read/tests/<type>.cypher). */
export type Where =
  | { readonly kind: 'all'; readonly of: readonly Where[] }
  | { readonly kind: 'any'; readonly of: readonly Where[] }
  | { readonly kind: 'not'; readonly of: Where }
  | {
      readonly kind: 'test';
      readonly test: string;
      readonly values: Readonly<Record<string, Parameter>>;
    }
  | {
      readonly kind: 'named';
      readonly test: string;
      readonly label: NamedLabel;
      readonly names: readonly string[];
      /** Takes in what lies below the named ones in the hierarchy of concepts. */
      readonly narrower: boolean;
    };
