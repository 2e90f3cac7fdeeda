interface Located {
  readonly locations?: readonly { readonly line: number; readonly column: number }[] | undefined;
  readonly path?: readonly (string | number)[] | undefined;
}

/** Errors by where they stand in the query and then in the answer, instead of by when they came up. */
export function orderErrors<E extends Located>(errors: readonly E[]): E[] {
  return errors.toSorted((left, right) => {
    const [one, other] = [left.locations?.[0], right.locations?.[0]];
    return (
      (one?.line ?? 0) - (other?.line ?? 0) ||
      (one?.column ?? 0) - (other?.column ?? 0) ||
      comparePaths(left.path ?? [], right.path ?? [])
    );
  });
}

function comparePaths(left: readonly (string | number)[], right: readonly (string | number)[]) {
  const at = left.findIndex((part, index) => part !== right[index]);
  const [one, other] = [left[at], right[at]];
  return typeof one === 'number' && typeof other === 'number' ? one - other : 0;
}
