import { Text } from './text.js';

/** Names beyond those that stand in a line, folded away. */
export function MoreNames({ names }: { readonly names: readonly string[] }) {
  return (
    <details class="more-names">
      <summary>and {names.length} more</summary>
      <Text>{names.join(', ')}</Text>
    </details>
  );
}
