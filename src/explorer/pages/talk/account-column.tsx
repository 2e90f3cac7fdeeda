import { noteLink } from '../../parts/note-link.js';
import { Text } from '../../parts/text.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import type { Talk } from './talk.js';

type Account = Talk['accounts'][number];
type Item = Account['items'][number];

const kinds: readonly (readonly [Item['kind'], string])[] = [
  ['SPEAKER', 'Speakers'],
  ['COMPANY', 'Companies'],
  ['EVENT', 'Event'],
  ['CONCEPT', 'Ideas'],
  ['LESSON', 'Lessons'],
  ['RESOURCE', 'Points to'],
];

/** What one note says of a talk, kind by kind, each thing leading to its words in the note. */
export function AccountColumn({
  account: { note, title, evidence, items, onlyHereCount },
  isAlone,
}: {
  readonly account: Account;
  readonly isAlone: boolean;
}) {
  const line = evidence[0];
  return (
    <section class="account" aria-label={note.path}>
      <h3>
        <Link to={line ? noteLink(line) : linkTo(note.id)}>
          <Text>{note.path}</Text>
        </Link>
      </h3>
      <p class="quiet">
        <Text>{[note.author, note.format].filter(Boolean).join(' · ')}</Text>
        {!isAlone && ` · ${onlyHereCount === 0 ? 'nothing' : onlyHereCount} only here`}
      </p>
      {title && (
        <p class="account-title">
          <Text>{title}</Text>
        </p>
      )}
      {kinds.map(([kind, name]) => {
        const shown = items.filter((item) => item.kind === kind);
        if (shown.length === 0) return null;
        return (
          <div key={kind} class="account-kind">
            <h4>{name}</h4>
            <ul>
              {shown.map((item) => (
                <li key={item.node.id} class={item.onlyHere && !isAlone ? 'only-here' : undefined}>
                  <AccountLine item={item} />
                  {item.onlyHere && !isAlone && <span class="unseen"> (only in this note)</span>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function AccountLine({ item: { kind, node, asWritten, evidence } }: { readonly item: Item }) {
  const name = nameOf(node) ?? asWritten;
  const [first] = evidence;
  const words = <Text>{kind === 'LESSON' ? (first?.quote ?? name) : name}</Text>;
  if (!first) return words;
  const isOther =
    kind !== 'LESSON' && kind !== 'EVENT' && asWritten.toLowerCase() !== name.toLowerCase();
  return (
    <Link to={noteLink(first)} title={first.quote}>
      {words}
      {isOther && (
        <span class="quiet">
          {' '}
          “<Text>{asWritten}</Text>”
        </span>
      )}
    </Link>
  );
}

function nameOf(node: Item['node']): string | null {
  if ('name' in node) return node.name;
  if ('prefLabel' in node) return node.prefLabel;
  if ('title' in node) return node.title;
  return null;
}
