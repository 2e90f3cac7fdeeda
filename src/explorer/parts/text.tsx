/** Words from notes, as text and nothing else, kept from turning the writing direction of what stands around them. */
export function Text({ children }: { readonly children: string | null | undefined }) {
  return <bdi class="text">{children}</bdi>;
}
