import { useAnswers } from '../data/use-answers.js';
import { neighboursQuery, pathQuery } from '../generated/operations.js';
import { NetPicture } from '../network/net-picture.js';
import { NetStart } from '../network/net-start.js';
import { readNetView } from '../network/net-view.js';
import { AnswerView } from '../parts/answer-view.js';
import { PageHead } from '../parts/page-head.js';

/** The network around one thing: never all of it at once. It grows by a click, and a path to another thing can be drawn. */
export function NetworkPage({ query }: { readonly query: URLSearchParams }) {
  const view = readNetView(query);
  // A path stands alone until something on it is grown.
  const grown = view.to === '' ? [view.from, ...view.grown] : view.grown;
  const answered = useAnswers(neighboursQuery, view.from === '' ? [] : grown.map((id) => ({ id })));
  const paths = useAnswers(
    pathQuery,
    view.from === '' || view.to === '' ? [] : [{ from: view.from, to: view.to }],
  );
  if (view.from === '') return <NetStart />;
  return (
    <AnswerView answered={answered} keeps rows={9}>
      {(answers) => (
        <AnswerView answered={paths} rows={9}>
          {([path]) =>
            path || answers.some(({ node }) => node) ? (
              <NetPicture view={view} answers={answers} path={path?.path} />
            ) : (
              <PageHead kicker="Network" title="Nothing goes by this name" />
            )
          }
        </AnswerView>
      )}
    </AnswerView>
  );
}
