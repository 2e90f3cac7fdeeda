// Pages as sites of several kinds serve them, written for the tests. The text of each is the same; `gone` must not be read.

const talk = (
  heading: string,
) => `<${heading}>Queues Have Feelings Too - Marta Kos, Fjordbank</${heading}>
<p>The talk was about what happens to people while their requests wait, and it began with a story of a bank whose queue
was four hours long on a Monday morning, since nobody had ever thought of an end to it.</p>
<ul><li>Bound every queue, even the ones you like.</li><li>Shed load before the queue is full.</li></ul>
<p>The second half measured what a bound costs, which was less than the speaker had feared, and far less than the outage.</p>`;

const title = '<title>SREcon23 EMEA, day one | Petra reads</title>';

/** Each page by what kind of site serves it. */
export const webPages: Readonly<Record<string, string>> = {
  'a blog with classes': `<!doctype html><html><head>${title}</head><body class="home">
<header class="site-header"><h1><a href="/">Petra reads gone</a></h1><nav><ul><li><a href="/a">Archive gone</a></li></ul></nav></header>
<div id="wrapper"><div class="post-body entry-content"><h2>SREcon23 EMEA, day one</h2>${talk('h3')}
<div class="sharedaddy share"><p>Share this gone</p></div></div>
<div id="comments"><h3>2 comments gone</h3><ol><li>A fine report gone, I was there too and saw the same things in the same order.</li></ol></div>
<div class="sidebar widget"><h4>Recent posts gone</h4><ul><li><a href="/b">Another post gone</a></li></ul></div></div>
<footer>Imprint gone</footer></body></html>`,

  'a page with named parts': `<!doctype html><html><head>${title}</head><body><nav>Docs gone Blog gone</nav>
<main><article><h1>SREcon23 EMEA, day one</h1>${talk('h2')}</article><aside><p>Subscribe to our newsletter gone and never miss a post</p></aside></main>
<footer><p>All rights reserved gone</p></footer></body></html>`,

  'a soup of divisions': `<html><head>${title}</head><body><div class="x1"><div class="x2"><a href="/">Home gone</a> <a href="/p">Products gone</a>
<a href="/c">Contact gone</a> <a href="/j">Jobs gone</a></div><div class="x3"><div class="x4"><div class="x5"><h1>SREcon23 EMEA, day one</h1></div>
<div class="x6">${talk('h2')}</div></div><div class="x7"><a href="/1">More gone</a><a href="/2">Even more gone</a></div></div></div></body></html>`,

  'a page laid out by tables': `<html><head>${title}</head><body><table><tr><td colspan="2"><a href="/">Home gone</a></td></tr>
<tr><td width="150"><a href="/a">Left gone</a><br><a href="/b">Menu gone</a></td><td><h1>SREcon23 EMEA, day one</h1>${talk('h2')}</td></tr></table></body></html>`,

  'a page with its heading above': `<!doctype html><html><head>${title}</head><body><div class="hero"><h1>SREcon23 EMEA, day one</h1>
<p class="tags"><a href="/t/sre">sre gone</a></p></div><div class="layout"><div class="article-body">${talk('h2')}</div>
<div class="related"><p>Related gone: <a href="/x">Ten things gone</a></p></div></div></body></html>`,

  'a page whose text lies in sections': `<!doctype html><html><head>${title}</head><body><div class="menu"><a href="/">Home gone</a></div>
<div class="all"><h1>SREcon23 EMEA, day one</h1><section>${talk('h2')}</section><section><h2>Rollbacks Without Regret - Nina Kowalski, Initech</h2>
<p>A short talk with one demand, which the speaker repeated so often that the whole room could say it with her at the end of it.</p>
<ul><li>Practise the rollback every week.</li></ul></section></div>
<div class="cookie-consent"><p>We use cookies gone</p></div></body></html>`,

  'a page with parts that are hidden': `<!doctype html><html><head>${title}</head><body><main><h1>SREcon23 EMEA, day one</h1>${talk('h2')}
<div hidden><p>Hidden gone</p></div><div aria-hidden="true">Icons gone</div><div style="display:none">Spam gone</div><div role="dialog">Log in gone</div></main></body></html>`,
};

/** A page that lists talks as links and has hardly any running text. */
export const programmePage = `<!doctype html><html><head>${title}</head><body><nav><a href="/">Home</a></nav><main><h1>SREcon23 EMEA, day one</h1><ul>
${['Queues Have Feelings Too', 'Rollbacks Without Regret', 'Alerts That Respect Your Sleep'].map((name) => `<li><a href="/talk/${name.length}">${name}</a> Marta Kos</li>`).join('\n')}
</ul></main></body></html>`;
