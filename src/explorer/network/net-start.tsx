import { useAnswer } from '../data/use-answer.js';
import { startsQuery } from '../generated/operations.js';
import { AnswerView } from '../parts/answer-view.js';
import { PageHead } from '../parts/page-head.js';
import { Section } from '../parts/section.js';
import { Text } from '../parts/text.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';

/** Where a network begins: with one thing, to be chosen. */
export function NetStart() {
  const answered = useAnswer(startsQuery, {});
  return (
    <>
      <PageHead kicker="Network" title="Begin with one thing">
        <p class="lead">
          The network starts from one idea, person or event and grows by a click. Choose one here,
          or “See it in the network” on any page.
        </p>
      </PageHead>
      <AnswerView answered={answered} rows={4}>
        {({ concepts, speakers }) => (
          <>
            {[
              [
                'Ideas heard at the most conferences',
                concepts.nodes.map(({ id, prefLabel }) => ({ id, name: prefLabel })),
              ] as const,
              ['People most often on stage', speakers?.nodes ?? []] as const,
            ].map(([title, things]) => (
              <Section key={title} title={title}>
                <ul class="chips">
                  {things.map(({ id, name }) => (
                    <li key={id}>
                      <Link class="chip" to={linkTo('/network', { from: id })}>
                        <Text>{name}</Text>
                      </Link>
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
          </>
        )}
      </AnswerView>
    </>
  );
}
