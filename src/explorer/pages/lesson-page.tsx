import { useAnswer } from '../data/use-answer.js';
import { lessonQuery } from '../generated/operations.js';
import { AnswerView } from '../parts/answer-view.js';
import { countOf } from '../parts/count-of.js';
import { IdeaChips } from '../parts/idea-chips.js';
import { NamedIn } from '../parts/named-in.js';
import { PageHead } from '../parts/page-head.js';
import { Quote } from '../parts/quote.js';
import { Section } from '../parts/section.js';
import { TalkItem } from '../parts/talk-item.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { MissingPage } from './missing-page.js';

/** A lesson: who taught it, where it stands, and who says much the same. */
export function LessonPage({ id }: { readonly id: string }) {
  const answered = useAnswer(lessonQuery, { id });
  return (
    <AnswerView answered={answered} rows={7}>
      {({ node }) => {
        if (node?.__typename !== 'Lesson') return <MissingPage id={id} />;
        const { text, negated, concepts, talks, echoes, evidence } = node;
        return (
          <article>
            <PageHead kicker={negated ? 'Lesson · against' : 'Lesson'} title={text}>
              {concepts.length > 0 && <IdeaChips ideas={concepts} />}
              <p class="actions">
                <Link to={linkTo('/network', { from: node.id })}>See it in the network</Link>
              </p>
            </PageHead>
            <div class="split">
              <div>
                <Section title="Taught in">
                  <ul class="talks">
                    {talks.nodes.map((talk) => (
                      <TalkItem key={talk.id} talk={talk} />
                    ))}
                  </ul>
                </Section>
                {echoes.edges.length > 0 && (
                  <Section
                    title="Others say"
                    aside={`${countOf(echoes.totalCount, 'lesson')} much like it`}
                  >
                    <ul class="talks">
                      {echoes.edges.map(({ node: echo, words }) => (
                        <li key={echo.id}>
                          {echo.evidence.map((each) => (
                            <Quote key={each.id} evidence={each} />
                          ))}
                          <p class="quiet">Both say {words.join(', ')}.</p>
                          <ul>
                            {echo.talks.nodes.map((talk) => (
                              <TalkItem key={talk.id} talk={talk} />
                            ))}
                          </ul>
                        </li>
                      ))}
                    </ul>
                  </Section>
                )}
              </div>
              <div>
                <NamedIn evidence={evidence} count={evidence.length} />
              </div>
            </div>
          </article>
        );
      }}
    </AnswerView>
  );
}
