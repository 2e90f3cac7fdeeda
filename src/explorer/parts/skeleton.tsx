/** What stands where an answer will be: the shape of text, and after a while a word. */
export function Skeleton({
  isSlow,
  rows = 6,
}: {
  readonly isSlow: boolean;
  readonly rows?: number;
}) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">Loading.</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class={`bone bone-${row % 3}`} />
      ))}
      {isSlow && <p class="quiet">This takes longer than usual. Still asking…</p>}
    </div>
  );
}
