import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { Text } from './text.js';

/** Names that lead to their pages, with commas between. */
export function Names({
  of,
}: {
  readonly of: readonly { readonly id: string; readonly name: string }[];
}) {
  return (
    <>
      {of.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={linkTo(id)}>
            <Text>{name}</Text>
          </Link>
        </span>
      ))}
    </>
  );
}
