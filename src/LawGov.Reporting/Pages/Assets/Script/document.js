const articlesOf = d => d.coverage.parts.flatMap(p => p.articles);

render.overview = d => [
  element('dl', {}, d.facts.map(f => [element('dt', {}, f.label), element('dd', {}, f.value)])),
  element('ul', { class: 'figures' },
    figure(d.tasks.length, words.tasks), figure(d.units.length, words.units), figure(d.due.length, words.schedule),
    figure(d.coverage.covered + ' / ' + d.coverage.total, words.articles + ' · ' + words.statusCovered), figure(d.coverage.local.length, words.local), figure(d.findings.length, words.findings)),
  element('p', { class: 'muted' }, words.outline + ': ' + d.coverage.outline + (d.coverage.reason ? ' — ' + d.coverage.reason : '')),
  heat(d),
];

function heat(d) {
  const rows = d.coverage.parts.map(part => element('tr', {}, element('th', { scope: 'row' }, part.number + ' ' + part.title),
    element('td', {}, element('div', { class: 'cells' }, part.articles.map(a => element('button', {
      type: 'button', class: 'cell ' + a.status, name: 'article-' + a.number, 'aria-pressed': String(state.article === String(a.number)), title: a.title,
      'aria-label': a.number + ' ' + a.title + ': ' + words[a.status],
      onclick: () => go({ view: 'coverage', article: String(a.number) }),
    }, marksOfStatus[a.status] + ' ' + a.number))))));
  return element('div', {}, element('table', { class: 'heat parts' }, element('tbody', {}, rows)), legend());
}

const legend = () => element('ul', { class: 'legend', 'aria-label': words.legend }, Object.keys(marksOfStatus).map(key => element('li', {}, status(key))));

render.coverage = d => {
  const article = articlesOf(d).find(a => String(a.number) === state.article);
  const gaps = articlesOf(d).flatMap(a => a.points.filter(p => p.status === 'statusGap'));
  return [
    element('p', { class: 'muted' }, d.coverage.outline),
    heat(d),
    element('section', { 'aria-live': 'polite' }, article ? articlePanel(d, article) : element('p', { class: 'muted' }, words.choose)),
    heading(words.gaps, gaps.length),
    gaps.length ? table(words.gaps, [column(words.point), column('')], gaps, p => [p.id, p.label]) : element('p', {}, words.none),
    heading(words.local, d.coverage.local.length),
    d.coverage.local.length ? table(words.local, [column(words.task), column('')], d.coverage.local, l => [toSource(named(l.path), l.start, l.length), l.title]) : element('p', {}, words.none),
  ];
};

function articlePanel(d, article) {
  return [
    element('h2', {}, article.number + ' ' + article.title + ' ', status(article.status)),
    quotes(d, article.evidence),
    article.points.map(p => [element('h3', {}, p.id + ' ' + p.label + ' ', status(p.status)), quotes(d, p.evidence)]),
  ];
}

function quotes(d, evidence) {
  if (!evidence.length) return element('p', { class: 'muted' }, words.noEvidence);
  return evidence.map(e => element('blockquote', {}, sentence(d.text, e), ' ', toSource(named(e.path), e.start, e.length)));
}

/** The sentence in which evidence stands, its terms marked. */
function sentence(text, evidence) {
  const longest = 400;
  const ends = '。；;\n';
  let start = evidence.start;
  while (start > 0 && evidence.start - start < longest && !ends.includes(text[start - 1])) start--;
  let end = Math.min(evidence.start + evidence.length, evidence.start + longest);
  while (end < text.length && end - start < longest && !ends.includes(text[end - 1])) end++;
  return marked(text, start, end, evidence.terms.map(t => ({ start: t.start, end: t.start + t.length })));
}

function marked(text, start, end, places) {
  const parts = [];
  let at = start;
  for (const place of places.filter(p => p.start >= start && p.end <= end).sort((a, b) => a.start - b.start)) {
    if (place.start < at) continue;
    parts.push(text.slice(at, place.start), element('mark', {}, text.slice(place.start, place.end)));
    at = place.end;
  }
  parts.push(text.slice(at, end));
  return parts;
}

render.units = d => {
  const most = Math.max(1, ...d.units.map(u => u.tasks));
  return [
    table(words.units, [column(words.unit), column(words.tasks, true), column(words.share, true), column(''), column(words.role)], d.units, u => [
      link(u.name + (u.group ? ' (' + words.group + ')' : ''), () => go({ view: 'source', unit: u.name })), number(u.tasks), percent(u.share), meter(u.tasks / most),
      u.roles.map(r => words[r.key] + ' ' + r.count).join(words.comma)]),
    d.pairs.length ? [element('h2', {}, words.together), network(d.pairs), table(words.together, [column(words.first), column(words.second), column(words.tasks, true)],
      d.pairs, p => [p.first, p.second, number(p.tasks)])] : null,
  ];
};

render.schedule = d => {
  const dated = d.due.filter(e => e.date);
  const recurring = d.due.filter(e => !e.date && e.days);
  const ongoing = d.due.filter(e => !e.date && !e.days);
  const item = (e, head) => element('li', {}, head, ' ', toSource(named(e.path), e.start, e.length), ' ', e.title, ' ', element('span', { class: 'muted' }, e.when));
  const list = (tag, entries, head) => lazily(element(tag, { class: 'time' }), entries, e => item(e, head(e)));
  return [
    dated.length ? [timeline(dated), list('ol', dated, e => element('time', { datetime: e.date }, e.date))] : element('p', {}, words.none),
    recurring.length ? [heading(words.recurring, recurring.length), list('ul', recurring, e => element('b', {}, e.days))] : null,
    ongoing.length ? [heading(words.ongoing, ongoing.length), list('ul', ongoing, () => '')] : null,
  ];
};

render.findings = d => d.findings.length
  ? table(words.findings, [column(words.severity), column(words.code), column(words.line, true), column(words.message)], d.findings, f => [
    words['severity' + f.severity] ?? f.severity, f.code, toSource(number(f.line), f.start, f.length), f.message])
  : element('p', {}, words.none);
