import { IdeaChips } from '../../parts/idea-chips.js';
import { MoreNames } from '../../parts/more-names.js';
import { OutLink } from '../../parts/out-link.js';
import { PageHead } from '../../parts/page-head.js';
import { Text } from '../../parts/text.js';
import { linkTo } from '../../routing/link-to.js';
import { Link } from '../../routing/link.js';
import type { Concept } from './concept.js';

const ties = [
  ['broader', 'Broader'],
  ['narrower', 'Narrower'],
  ['related', 'Goes with'],
] as const;

/** The top of a concept's page: what it is, and what it is part of. A candidate says that it is one. */
export function ConceptHead({ concept }: { readonly concept: Concept }) {
  const { id, prefLabel, altLabels, definition, status, area, source, exactMatch } = concept;
  const isListed = status === 'CURATED';
  return (
    <PageHead
      kicker={
        <>
          {isListed ? (
            'Idea'
          ) : (
            <span class="badge badge-big">{status === 'CANDIDATE' ? 'Candidate' : 'Retired'}</span>
          )}
          {area && <> · {area.replaceAll('-', ' ')}</>}
        </>
      }
      title={prefLabel}
    >
      {definition && (
        <p class="lead">
          <Text>{definition}</Text>
        </p>
      )}
      {status === 'CANDIDATE' && (
        <p class="lead candidate-lead">
          A phrase that the talks keep returning to. No vocabulary lists it yet, so it has no
          definition.
        </p>
      )}
      {status === 'RETIRED' && <p class="lead">Listed once; kept for what was said of it.</p>}
      {altLabels.length > 0 && (
        <div class="also">
          <span class="quiet">Also </span>
          <Text>{altLabels.slice(0, 14).join(', ')}</Text>
          {altLabels.length > 14 && <MoreNames names={altLabels.slice(14)} />}
        </div>
      )}
      <dl class="ties">
        {ties.map(
          ([field, name]) =>
            concept[field].length > 0 && (
              <div key={field}>
                <dt>{name}</dt>
                <dd>
                  <IdeaChips ideas={concept[field]} />
                </dd>
              </div>
            ),
        )}
      </dl>
      <p class="actions">
        <Link to={linkTo('/network', { from: id })}>See it in the network</Link>
        {source && (
          <span class="quiet">
            Read on:{' '}
            <OutLink to={source.url}>
              <Text>{source.name}</Text>
            </OutLink>
          </span>
        )}
        {exactMatch && <OutLink to={exactMatch}>Wikidata</OutLink>}
      </p>
    </PageHead>
  );
}
