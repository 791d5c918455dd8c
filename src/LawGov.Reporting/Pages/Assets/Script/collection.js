// What all documents hold, under one filter: a unit is a functional body here, so that 审计局 of several places is one.

const outlines = [...new Set(documents.map(d => d.coverage.outline))];
const bodyOf = u => u.body || u.name;
const articlesByPathOf = new Map();

function articlesByPath(d) {
  if (!articlesByPathOf.has(d)) {
    const found = new Map();
    for (const article of articlesOf(d)) for (const e of article.evidence) {
      if (!found.has(e.path)) found.set(e.path, []);
      found.get(e.path).push(String(article.number));
    }
    articlesByPathOf.set(d, found);
  }
  return articlesByPathOf.get(d);
}

const holds = (d, task, wanted) => !wanted || d.text.slice(task.start, task.start + task.length).includes(wanted) || task.title.includes(wanted);

/** The tasks of all documents that the filters leave; an article is named with its outline. */
function tasksLeft() {
  const wanted = state.text.trim();
  const [outline, article] = state.article.split('.');
  return documents.flatMap((d, doc) => d.tasks.filter(task => (!state.unit || task.units.some(u => bodyOf(u) === state.unit))
    && (!article || outlines[outline] === d.coverage.outline && (articlesByPath(d).get(task.path) ?? []).includes(article))
    && holds(d, task, wanted)).map(task => ({ d, doc, task })));
}

function collectionBar(left) {
  const units = [...new Set(documents.flatMap(d => d.tasks.flatMap(t => t.units.map(bodyOf))))].sort((a, b) => a.localeCompare(b, 'zh'));
  const articles = outlines.flatMap((outline, i) => articlesOf(documents.find(d => d.coverage.outline === outline)).map(a => [i + '.' + a.number, (outlines.length > 1 ? outline + ' ' : '') + a.number + ' ' + a.title]));
  return bar(choice(words.filterUnit, 'unit', [['', words.anyUnit], ...units.map(u => [u, u])]), choice(words.filterArticle, 'article', [['', words.anyArticle], ...articles]), textField(),
    shown(left.length, documents.reduce((sum, d) => sum + d.tasks.length, 0)));
}

const isFiltered = () => Boolean(state.unit || state.article || state.text.trim());
const documentsLeft = left => documents.map((d, i) => ({ d, i, tasks: left.filter(x => x.doc === i).length })).filter(x => x.tasks > 0 || !isFiltered());

render.table = () => {
  const left = tasksLeft();
  return [collectionBar(left), table(words.table,
    [column(words.document), column(words.kind), column(words.place), column(words.level), column(words.year, true), column(words.tasks, true), column(words.statusCovered, true), column(words.findings, true)],
    documentsLeft(left), ({ d, i, tasks }) => [link(d.title, () => open(i, { view: 'overview' })), d.kind, d.place, d.level, d.year === null ? '' : number(d.year),
      number(tasks) + (isFiltered() ? ' / ' + d.tasks.length : ''), d.coverage.covered + ' / ' + d.coverage.total, number(d.findings.length)])];
};

render.tasks = () => {
  const left = tasksLeft();
  return [collectionBar(left), lazily(element('ol', { class: 'list' }), left, ({ d, doc, task }) => element('li', {}, element('button', { type: 'button', onclick: () => open(doc, { view: 'source', at: task.start + '-' + task.length }) },
    element('span', { class: 'path' }, d.title + ' · ' + named(task.path) + ' '), task.title, chips(task))))];
};

render.matrix = () => {
  const left = tasksLeft();
  const rowsLeft = documentsLeft(left);
  const paths = new Map(rowsLeft.map(({ i }) => [i, new Set(left.filter(x => x.doc === i).map(x => x.task.path))]));
  return [collectionBar(left), outlines.map(outline => {
    const rows = rowsLeft.filter(x => x.d.coverage.outline === outline);
    if (!rows.length) return null;
    const articles = articlesOf(rows[0].d);
    // Under a filter the cells are framed to which the tasks that are left do their part.
    const hit = (i, a) => isFiltered() && a.evidence.some(e => paths.get(i).has(e.path)) ? ' hit' : '';
    const body = rows.map(({ d, i }) => {
      const own = new Map(articlesOf(d).map(a => [a.number, a]));
      return element('tr', {}, element('th', { scope: 'row' }, link(d.title, () => open(i, { view: 'coverage' }))),
        articles.map(a => own.get(a.number)).map(a => a ? element('td', {}, element('button', {
          type: 'button', class: 'cell ' + a.status + hit(i, a), title: a.title, 'aria-label': d.title + words.comma + a.number + ' ' + a.title + ': ' + words[a.status],
          onclick: () => open(i, { view: 'coverage', article: String(a.number) }),
        }, marksOfStatus[a.status])) : element('td')));
    });
    return [element('h2', {}, outline), element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': outline },
      element('table', { class: 'heat' }, element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.document), articles.map(a => element('th', { scope: 'col', title: a.title }, number(a.number))))), element('tbody', {}, body))),
      legend()];
  })];
};

render.bodies = () => {
  const left = tasksLeft();
  return [collectionBar(left), table(words.bodies, [column(words.unit), column(words.tasks, true), ...documents.map(d => column(d.title, true))],
    data.bodies.filter(b => !state.unit || b.name === state.unit), b => [link(b.name, () => go({ view: 'tasks', unit: b.name })), number(b.tasks), ...b.byDocument.map(number)])];
};
