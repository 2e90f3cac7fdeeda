import type { ComponentChildren } from 'preact';
import type { TalkRowFragment } from '../generated/operations.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { Names } from './names.js';
import { Text } from './text.js';
import { titleOf } from './title-of.js';

/** A talk in a list: title, who gave it, where; and what ties it to the list. */
export function TalkItem({
  talk,
  children,
}: {
  readonly talk: TalkRowFragment;
  readonly children?: ComponentChildren;
}) {
  const events = talk.events.nodes;
  return (
    <li class="talk">
      <Link to={linkTo(talk.id)} class="talk-title">
        <Text>{titleOf(talk.title)}</Text>
      </Link>
      <p class="byline">
        <Names of={talk.speakers.nodes} />
        {events.length > 0 && talk.speakers.nodes.length > 0 && <span class="dot"> · </span>}
        <Names of={events} />
      </p>
      {children}
    </li>
  );
}
