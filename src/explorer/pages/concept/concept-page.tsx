import { useAnswer } from '../../data/use-answer.js';
import { conceptQuery } from '../../generated/operations.js';
import { AnswerView } from '../../parts/answer-view.js';
import { People } from '../../parts/people.js';
import { MissingPage } from '../missing-page.js';
import { ConceptHead } from './concept-head.js';
import { ConceptPicture } from './concept-picture.js';
import { ConceptLessons } from './concept-lessons.js';
import { ConceptRelated } from './concept-related.js';
import { ConceptTalks } from './concept-talks.js';

/** An idea: what it is, when and where it was spoken of, by whom, what was learnt, what goes with it. */
export function ConceptPage({ id }: { readonly id: string }) {
  const answered = useAnswer(conceptQuery, { id });
  return (
    <AnswerView answered={answered} rows={9}>
      {({ node }) =>
        node?.__typename === 'Concept' ? (
          <article>
            <ConceptHead concept={node} />
            {node.talkCount > 0 && <ConceptPicture concept={node} />}
            <div class="split">
              <div>
                <ConceptTalks concept={node} />
                <ConceptLessons concept={node} />
              </div>
              <div>
                <People id={node.id} title="Who speaks on it" speakers={node.speakers} />
                <ConceptRelated concept={node} />
              </div>
            </div>
          </article>
        ) : (
          <MissingPage id={id} />
        )
      }
    </AnswerView>
  );
}
