import { Bars } from '../../parts/bars.js';
import { Columns } from '../../parts/columns.js';
import { countOf } from '../../parts/count-of.js';
import { Section } from '../../parts/section.js';
import { Text } from '../../parts/text.js';
import { titleOf } from '../../parts/title-of.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import type { Concept } from './concept.js';

/** When and where an idea was spoken of, with the first talk and the latest. */
export function ConceptPicture({ concept }: { readonly concept: Concept }) {
  const { id, talkCount, conferenceCount, years, conferences, oldest, newest } = concept;
  const edge = [
    ['First', oldest.nodes[0]],
    ['Latest', newest.nodes[0]],
  ] as const;
  return (
    <Section
      title="When and where"
      aside={`${countOf(talkCount, 'talk')} at ${countOf(conferenceCount, 'conference')}`}
    >
      <div class="pictures">
        <Columns
          label="Talks by year"
          noun="talk"
          columns={years.map(({ year, talkCount: count }) => ({
            year,
            count,
            to: linkTo('/ideas', { idea: id, year }),
          }))}
        />
        <Bars
          label="Talks by conference"
          bars={conferences.slice(0, 10).map(({ conference, talkCount: count }) => ({
            key: conference.id,
            name: conference.name,
            count,
            to: linkTo('/ideas', { idea: id, conference: conference.id }),
          }))}
        />
        <dl class="edges">
          {edge.map(
            ([name, talk]) =>
              talk &&
              talk.year !== null && (
                <div key={name}>
                  <dt>
                    {name} <strong>{talk.year}</strong>
                  </dt>
                  <dd>
                    <Link to={linkTo(talk.id)}>
                      <Text>{titleOf(talk.title)}</Text>
                    </Link>
                  </dd>
                </div>
              ),
          )}
        </dl>
      </div>
    </Section>
  );
}
