/** The sign of the project: a line that runs through. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 16" width="30" height="20" aria-hidden="true">
      <path d="M2 12c6 0 5-8 10-8s4 8 10 8" />
    </svg>
  );
}
