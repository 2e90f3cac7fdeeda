/** All that can be reached upwards from a concept over `broader`; holds the concept itself only where there is a cycle. */
export function ancestorsOf(
  prefLabel: string,
  broader: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(broader.get(prefLabel) ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(broader.get(name) ?? []));
  }
  return found;
}
