/** Makes text safe to stand in HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const style = `
  :root {
    color-scheme: light dark;
    --ink: #1c2230; --quiet: #545c6e; --page: #fbfaf7; --card: #fff; --line: #d9d6cc; --link: #0b5c74;
  }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e6e8ee; --quiet: #a3abbd; --page: #14171e; --card: #1c212b; --line: #333a48; --link: #7cc7de; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
  main { max-width: 52rem; margin: 0 auto; padding: clamp(1.25rem, 5vw, 3.5rem) 1.25rem; }
  h1 { font-size: clamp(1.7rem, 6vw, 2.5rem); line-height: 1.15; margin: 0 0 .5rem; letter-spacing: -.02em; }
  h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
  p { margin: 0 0 1rem; }
  .quiet { color: var(--quiet); }
  a { color: var(--link); text-underline-offset: .15em; }
  :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
  dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1.5rem 0; }
  dl div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .7rem .9rem; }
  dt { color: var(--quiet); font-size: .9rem; }
  dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
  ol { padding-left: 1.6rem; margin: 0; }
  li { margin: 0 0 .6rem; }
  summary { cursor: pointer; }
  pre { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .9rem; overflow-x: auto;
    font: .85rem/1.5 ui-monospace, monospace; }
  code { font-family: ui-monospace, monospace; font-size: .92em; }
`;

/** A whole page of ours around the content of `main`: light and dark, narrow and wide, without scripts. */
export function pageFrame(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}
