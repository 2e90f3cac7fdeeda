import type { ThingKind } from './network.js';

/** The colours of the picture, as the style sheet gives them for light or dark. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<ThingKind, string>>;
}

/** Reads the colours that hold at an element. Custom properties keep `light-dark()` unresolved, so a probe is coloured and asked. */
export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    paper: read('paper'),
    ink: read('ink'),
    quiet: read('quiet'),
    line: read('edge'),
    accent: read('accent'),
    kinds: {
      concept: read('kind-concept'),
      talk: read('kind-talk'),
      speaker: read('kind-speaker'),
      company: read('kind-company'),
      event: read('kind-event'),
      conference: read('kind-conference'),
      lesson: read('kind-lesson'),
      resource: read('kind-talk'),
      note: read('kind-talk'),
    },
  };
  probe.remove();
  return palette;
}
