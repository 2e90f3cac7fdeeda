// The ways in which a name is written, and where they stand in a text. No regular expression of its own for each name: one with
// classes of letters takes longer to make than a note to search.

/** One way: how it begins, and where it may end when it begins at `at`, in order of preference. */
export interface NameForm {
  readonly head: string;
  readonly ends: (text: string, at: number) => readonly number[];
}

/** "Slack" as it is, whatever white space the name was given with. */
export function literally(name: string): NameForm {
  const head = name.replaceAll(/\s+/g, ' ');
  return { head, ends: (_, at) => [at + head.length] };
}

/** "L. Saino", "L. J. Saino". */
export function withInitials(first: string, last: string): NameForm {
  const head = `${first.slice(0, 1)}.`;
  return {
    head,
    ends: (text, at) => {
      // The family name follows the first initial or one of the next.
      let from = skip(/\s?/y, text, at + head.length);
      const places = [from];
      for (let count = 0; count < mostInitials; count += 1) {
        const next = skip(/\p{Lu}\.\s?/uy, text, from);
        if (next === from) break;
        places.push(next);
        from = next;
      }
      return places
        .filter((place) => text.startsWith(last, place))
        .map((place) => place + last.length)
        .toReversed();
    },
  };
}

const mostInitials = 8;

/** "Lorenzo" with no other family name behind it. */
export function withoutFamilyName(first: string): NameForm {
  return {
    head: first,
    ends: (text, at) => {
      const to = at + first.length;
      return skip(/\s+\p{Lu}\p{Ll}/uy, text, to) > to ? [] : [to];
    },
  };
}

/** Where the text goes on behind what stands at `at`. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The stretches of a text, left to right, that one of the forms fills from border to border; where several do, the first. */
export function formsIn(
  text: string,
  forms: readonly NameForm[],
): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let end = 0;
  for (const from of startsOf(text, forms)) {
    if (from < end || /[\p{L}\d@.-]$/u.test(text.slice(Math.max(0, from - 2), from))) continue;
    const to = forms
      .filter(({ head }) => text.startsWith(head, from))
      .flatMap(({ ends }) => ends(text, from))
      .find((each) => !/^[\p{L}\d]/u.test(text.slice(each, each + 2)));
    if (to === undefined) continue;
    found.push({ from, to });
    end = to;
  }
  return found;
}

function startsOf(text: string, forms: readonly NameForm[]): number[] {
  const starts = new Set<number>();
  for (const { head } of forms) {
    if (head === '') continue;
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) starts.add(at);
  }
  return [...starts].toSorted((a, b) => a - b);
}
