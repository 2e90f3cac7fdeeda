import { useAnswer } from '../../data/use-answer.js';
import { talkQuery } from '../../generated/operations.js';
import { AnswerView } from '../../parts/answer-view.js';
import { MissingPage } from '../missing-page.js';
import { TalkAccounts } from './talk-accounts.js';
import { TalkHead } from './talk-head.js';
import { TalkIdeas } from './talk-ideas.js';
import { TalkLessons } from './talk-lessons.js';
import { TalkResources } from './talk-resources.js';
import { TalkSimilar } from './talk-similar.js';

/** A talk: who gave it and where, its ideas and lessons, and what each note says of it. */
export function TalkPage({ id }: { readonly id: string }) {
  const answered = useAnswer(talkQuery, { id });
  return (
    <AnswerView answered={answered} rows={9}>
      {({ node }) =>
        node?.__typename === 'Talk' ? (
          <article>
            <TalkHead talk={node} />
            <div class="split">
              <div>
                <TalkLessons talk={node} />
                <TalkResources talk={node} />
              </div>
              <div>
                <TalkIdeas talk={node} />
                <TalkSimilar talk={node} />
              </div>
            </div>
            <TalkAccounts talk={node} />
          </article>
        ) : (
          <MissingPage id={id} />
        )
      }
    </AnswerView>
  );
}
