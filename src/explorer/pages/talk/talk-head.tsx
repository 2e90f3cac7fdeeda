import { Names } from '../../parts/names.js';
import { OutLink } from '../../parts/out-link.js';
import { PageHead } from '../../parts/page-head.js';
import { Text } from '../../parts/text.js';
import { titleOf } from '../../parts/title-of.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import type { Talk } from './talk.js';

/** The top of a talk's page: its title, who gave it for whom, and where. */
export function TalkHead({ talk }: { readonly talk: Talk }) {
  const { id, kind, year, speakers, events, altTitles, abstract, url } = talk;
  const here = new Set(events.nodes.map((event) => event.id));
  const companiesOf = (edges: (typeof speakers.nodes)[number]['companies']['edges']) => {
    const then = edges.filter(({ events: at }) => at.some((event) => here.has(event.id)));
    return then.map(({ node }) => node);
  };
  return (
    <PageHead
      kicker={
        <>
          {kind[0]}
          {kind.slice(1).toLowerCase()}
          {year !== null && <> · {year}</>}
        </>
      }
      title={titleOf(talk.title)}
    >
      {speakers.nodes.length > 0 && (
        <ul class="speakers">
          {speakers.nodes.map((speaker) => {
            const companies = companiesOf(speaker.companies.edges);
            return (
              <li key={speaker.id}>
                <Link to={linkTo(speaker.id)}>
                  <Text>{speaker.name}</Text>
                </Link>
                {companies.length > 0 && (
                  <span class="byline inline">
                    <Names of={companies} />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {events.nodes.length > 0 && (
        <p class="byline">
          Given at <Names of={events.nodes} />
          {events.nodes[0]?.place && (
            <>
              , <Text>{events.nodes[0].place}</Text>
            </>
          )}
        </p>
      )}
      {altTitles.length > 0 && (
        <p class="also">
          <span class="quiet">Also noted as </span>
          <Text>{altTitles.slice(0, 6).join(' · ')}</Text>
        </p>
      )}
      {abstract && (
        <p class="lead">
          <Text>{abstract}</Text>
        </p>
      )}
      <p class="actions">
        <Link to={linkTo('/network', { from: id })}>See it in the network</Link>
        {url && <OutLink to={url}>Its own page</OutLink>}
      </p>
    </PageHead>
  );
}
