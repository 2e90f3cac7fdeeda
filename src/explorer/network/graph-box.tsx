import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drawn, Drawing } from './draw-graph.js';
import { hasWebgl } from './has-webgl.js';
import { readPalette } from './palette.js';

type Props = Omit<Drawing, 'palette'> & { readonly name: string };

/** The picture of a network, where the browser can draw one; else a sentence that points to the list below. */
export function GraphBox(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [isBroken, setBroken] = useState(!hasWebgl());
  const [colours, setColours] = useState(0);
  const key = JSON.stringify([
    [...props.shown.things.keys()],
    [...props.shown.ties.keys()],
    props.path,
    props.at,
  ]);

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const change = () => setColours((count) => count + 1);
    dark.addEventListener('change', change);
    addEventListener('themechange', change);
    return () => {
      dark.removeEventListener('change', change);
      removeEventListener('themechange', change);
    };
  }, []);
  useEffect(() => {
    const element = box.current;
    if (!element || isBroken) return undefined;
    let picture: Drawn | null = null;
    let isGone = false;
    import('./draw-graph.js').then(
      ({ drawGraph }) => {
        if (isGone) return;
        picture = drawGraph(element, { ...props, palette: readPalette(element) });
        setDrawn(picture);
      },
      () => setBroken(true),
    );
    return () => {
      isGone = true;
      picture?.end();
      setDrawn(null);
    };
    // The key stands for what is drawn.
  }, [key, colours, isBroken]);

  if (isBroken)
    return (
      <p class="empty graph-none" role="status">
        This browser draws no network: it has no WebGL, or the picture did not load. The list below
        holds the same.
      </p>
    );
  return (
    <div class="graph-frame">
      <div
        class="graph-box"
        ref={box}
        role="img"
        aria-label={`${props.name}. The list below holds the same.`}
      />
      <div class="graph-tools">
        <button type="button" onClick={() => drawn?.zoom('in')} aria-label="Nearer">
          +
        </button>
        <button type="button" onClick={() => drawn?.zoom('out')} aria-label="Farther">
          −
        </button>
        <button type="button" onClick={() => drawn?.zoom('fit')}>
          Fit
        </button>
      </div>
    </div>
  );
}
