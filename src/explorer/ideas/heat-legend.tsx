/** What the colours of a heat map say. */
export function HeatLegend({ most }: { readonly most: number }) {
  return (
    <p class="legend">
      <span aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step} class={`swatch heat-${step}`} />
        ))}
      </span>
      1 to {most} talks. A cell opens its talks.
    </p>
  );
}
