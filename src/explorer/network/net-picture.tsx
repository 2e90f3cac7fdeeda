import { useMemo } from 'preact/hooks';
import type { NeighboursQuery, PathQuery } from '../generated/operations.js';
import { PageHead } from '../parts/page-head.js';
import { navigate } from '../routing/history.js';
import { linkTo } from '../routing/link-to.js';
import { GraphBox } from './graph-box.js';
import { grow } from './grow.js';
import { hasWebgl } from './has-webgl.js';
import { NetControls } from './net-controls.js';
import { NetList } from './net-list.js';
import { NetPath } from './net-path.js';
import { NetThing } from './net-thing.js';
import { netValues, type NetView } from './net-view.js';
import { sift } from './sift.js';

/** A network with its controls, what stands beside it, and the same as a table. */
export function NetPicture({
  view,
  answers,
  path,
}: {
  readonly view: NetView;
  readonly answers: readonly NeighboursQuery[];
  /** Undefined where none was asked for, null where there is none. */
  readonly path: PathQuery['path'] | undefined;
}) {
  const key = JSON.stringify([view.from, view.to, view.grown, answers.length]);
  const { rounds, whole, steps } = useMemo(() => {
    const first = path ? [grow([], path)] : [];
    const all = [...first, ...answers.map((_, index) => grow(answers.slice(0, index + 1), path))];
    const [start] = path?.hops ?? [];
    return {
      rounds: all,
      whole: all.at(-1) ?? grow([], path),
      steps: start && path ? [start.from.id, ...path.hops.map(({ to }) => to.id)] : [],
    };
    // The key stands for what was grown and for the path.
  }, [key, path]);
  const grown = new Set([...(view.to === '' ? [view.from] : []), ...view.grown]);
  const shown = sift(whole, view.without, view.strength, new Set([...grown, ...steps]));
  const linkWith = (change: Partial<NetView>) =>
    linkTo('/network', netValues({ ...view, ...change }));
  const growTo = (id: string) =>
    linkWith({ at: id, grown: grown.has(id) ? view.grown : [...view.grown, id] });
  const name = whole.things.get(view.from)?.name ?? whole.things.get(steps[0] ?? '')?.name ?? '';
  const end = whole.things.get(steps.at(-1) ?? '')?.name;
  const at = view.at === '' && view.to === '' ? view.from : view.at;
  return (
    <div class="net">
      <PageHead kicker="Network" title={end ? `${name} → ${end}` : name} />
      <NetControls
        view={view}
        kinds={new Set([...whole.things.values()].map(({ kind }) => kind))}
        linkWith={linkWith}
      />
      <div class="net-split">
        <div>
          <GraphBox
            name={`Network of ${name}`}
            rounds={rounds}
            shown={shown}
            path={steps}
            grown={grown}
            at={at}
            onThing={(id) => navigate(growTo(id))}
          />
          <p class="quiet graph-hint">
            A click grows a thing and tells of it. Drag to move, turn the wheel to come nearer.
          </p>
          <NetList network={shown} view={view} growTo={growTo} isOpen={!hasWebgl()} />
        </div>
        <div class="net-side">
          {path !== undefined && <NetPath path={path} />}
          {at !== '' && (
            <NetThing
              id={at}
              network={shown}
              showTo={(id) => linkWith({ at: id })}
              pathTo={at === view.from ? null : linkWith({ to: at, grown: [], at: '' })}
            />
          )}
        </div>
      </div>
    </div>
  );
}
