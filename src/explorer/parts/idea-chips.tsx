import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { Text } from './text.js';

/** Ideas side by side, each with how many talks there are on it. */
export function IdeaChips({
  ideas,
}: {
  readonly ideas: readonly {
    readonly id: string;
    readonly prefLabel: string;
    readonly talkCount?: number;
  }[];
}) {
  return (
    <ul class="chips">
      {ideas.map(({ id, prefLabel, talkCount }) => (
        <li key={id}>
          <Link to={linkTo(id)} class={talkCount === 0 ? 'chip chip-empty' : 'chip'}>
            <Text>{prefLabel}</Text>
            {talkCount !== undefined && (
              <span class="count">
                {talkCount}
                <span class="unseen"> talks</span>
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
