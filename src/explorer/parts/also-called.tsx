import { MoreNames } from './more-names.js';
import { Text } from './text.js';

/** Other names that notes use; nothing where there are none. */
export function AlsoCalled({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div class="also">
      <span class="quiet">Also written </span>
      <Text>{names.slice(0, 12).join(', ')}</Text>
      {names.length > 12 && <MoreNames names={names.slice(12)} />}
    </div>
  );
}
