// WebVTT and SubRip alike: blocks of a line with times and lines that are shown then. What captions repeat while they roll
// up, sounds in brackets and marks of who speaks are left out.

/** One line of a caption. */
export interface Cue {
  readonly text: string;
  /** Line of the file, from 1. */
  readonly fileLine: number;
  /** Seconds at which it is shown, and at which it goes. */
  readonly from: number;
  readonly to: number;
  readonly voice: string | null;
}

export interface Cues {
  readonly cues: readonly Cue[];
  /** What stands in the head of the file and in notes above the first caption. */
  readonly head: readonly { readonly text: string; readonly fileLine: number }[];
}

const times =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;

/** Reads all cues of a WebVTT or SubRip file; null where the text is neither. */
export function parseCues(text: string): Cues | null {
  const lines = text.split(/\r\n|\n|\r/);
  const isVtt = /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '');
  if (!isVtt && !isSubRip(lines)) return null;
  const head: { text: string; fileLine: number }[] = [];
  const title = isVtt ? (lines[0] ?? '').slice(6).replace(/^[\s–—-]+/, '') : '';
  if (title.trim() !== '') head.push({ text: `# ${title.trim()}`, fileLine: 1 });
  const cues: Cue[] = [];
  let shown = '';
  for (let index = isVtt ? 1 : 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const match = times.exec(line);
    if (!match) {
      const isNote = isVtt && cues.length === 0 && /^NOTE(?:\s|$)/.test(line);
      if (isVtt && /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(line)) {
        const first = line.slice(4).trim();
        if (isNote && first !== '') head.push({ text: first, fileLine: index + 1 });
        while ((lines[index + 1] ?? '').trim() !== '') {
          index += 1;
          if (isNote) head.push({ text: (lines[index] ?? '').trim(), fileLine: index + 1 });
        }
      }
      continue;
    }
    const [from, to] = [secondsOf(match.slice(1, 5)), secondsOf(match.slice(5, 9))];
    let voice: string | null = null;
    for (;;) {
      const next = lines[index + 1];
      if (next === undefined || next.trim() === '' || times.test(next)) break;
      // Some files leave out the blank line: the next caption's number stands right above its times.
      if (/^\s*\d+\s*$/.test(next) && times.test(lines[index + 2] ?? '')) break;
      index += 1;
      voice = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(next)?.[1]?.trim() ?? voice;
      const words = wordsOf(next);
      if (words === '' || words === shown) continue;
      shown = words;
      cues.push({ text: words, fileLine: index + 1, from, to, voice });
    }
  }
  return cues.length > 0 ? { cues, head } : null;
}

/** A number, times, and words: within the first lines. */
function isSubRip(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first >= 0 && /^\s*\d+\s*$/.test(lines[first] ?? '') && times.test(lines[first + 1] ?? '');
}

function secondsOf([hours, minutes, seconds, parts]: readonly (string | undefined)[]): number {
  return (
    Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${parts ?? '0'}`)
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  lrm: '',
  rlm: '',
};

function wordsOf(line: string): string {
  const plain = line
    .replaceAll(/<[^<>]{0,200}>|\{\\[^{}]{0,50}\}/g, '')
    .replaceAll(/&(amp|lt|gt|nbsp|quot|apos|lrm|rlm|#39);/g, (_, name: string) =>
      name === '#39' ? "'" : (entities[name] ?? ''),
    )
    .replaceAll(/[♪♫]/g, '')
    .replaceAll(
      /[[(](?:music|applause|laughter|laughs|laughing|cheering|inaudible|silence|noise)[^\])]{0,40}[\])]/gi,
      '',
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain.replace(/^(?:>>+|[-–—](?=\s?\p{L}))\s*/u, '');
}
