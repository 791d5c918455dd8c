'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const words = data.labels;
  const documents = data.documents;
  const isSet = documents.length > 1;
  const rootViews = ['table', 'matrix', 'bodies'];
  const documentViews = ['overview', 'coverage', 'source', 'units', 'schedule', 'findings'];
  const marksOfStatus = { statusCovered: '●', statusPartial: '◐', statusGap: '○', statusNotApplicable: '–' };

  /** Makes an element; children that are no elements become text, so that nothing of a document is ever markup. */
  function element(tag, properties, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(properties ?? {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
      else made.setAttribute(name, value === true ? '' : value);
    }
    made.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined));
    return made;
  }

  const number = value => String(value);
  const percent = value => (value * 100).toFixed(1) + ' %';

  // The state lives in the address, so that a view can be sent to somebody and the back button works.
  function readState() {
    const given = new URLSearchParams(location.hash.slice(1));
    const chosen = Number.parseInt(given.get('doc') ?? (isSet ? '-1' : '0'), 10);
    const doc = Number.isInteger(chosen) && chosen >= -1 && chosen < documents.length && (isSet || chosen >= 0) ? chosen : isSet ? -1 : 0;
    const views = doc < 0 ? rootViews : documentViews;
    const view = views.includes(given.get('view')) ? given.get('view') : views[0];
    return { doc, view, unit: given.get('unit') ?? '', article: given.get('article') ?? '', text: given.get('text') ?? '', at: given.get('at') ?? '' };
  }

  function go(change) {
    const next = { ...state, at: '', ...change };
    const address = new URLSearchParams();
    if (isSet) address.set('doc', next.doc);
    address.set('view', next.view);
    for (const key of ['unit', 'article', 'text', 'at']) if (next[key]) address.set(key, next[key]);
    location.hash = address.toString();
  }

  let state = readState();
  const header = element('header');
  const main = element('main', { id: 'main', tabindex: '-1' });
  document.body.append(header, main);
  addEventListener('hashchange', () => { state = readState(); render(); });

  function render() {
    const views = state.doc < 0 ? rootViews : documentViews;
    const title = state.doc < 0 ? document.title : documents[state.doc].title;
    header.replaceChildren(...[
      element('h1', {}, title),
      isSet ? element('div', { class: 'bar' }, labelled(words.document, select('doc', [['-1', words.allDocuments], ...documents.map((d, i) => [String(i), d.title])], String(state.doc),
        value => go({ doc: Number(value), view: Number(value) < 0 ? rootViews[0] : documentViews[0], unit: '', article: '', text: '' })))) : null,
      tabs(views)].filter(Boolean));
    main.setAttribute('role', 'tabpanel');
    main.setAttribute('aria-labelledby', 'tab-' + state.view);
    main.replaceChildren(...[render[state.view](state.doc < 0 ? null : documents[state.doc])].flat(Infinity).filter(Boolean));
    if (state.at && state.view === 'source') show(state.at);
  }

  function tabs(views) {
    const list = element('div', { role: 'tablist', 'aria-label': words.views });
    views.forEach((view, i) => list.append(element('button', {
      role: 'tab', id: 'tab-' + view, 'aria-selected': String(view === state.view), 'aria-controls': 'main', tabindex: view === state.view ? '0' : '-1',
      onclick: () => { go({ view }); },
      onkeydown: event => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        go({ view: views[(i + step + views.length) % views.length] });
        setTimeout(() => document.querySelector('[role=tab][aria-selected=true]').focus());
      },
    }, words[view])));
    return list;
  }

  const labelled = (label, control) => element('label', {}, label, control);

  function select(name, options, value, changed) {
    return element('select', { name, onchange: event => changed(event.target.value) },
      options.map(([key, text]) => element('option', { value: key, selected: key === value }, text)));
  }

  function table(caption, columns, rows) {
    const body = element('tbody');
    for (const row of rows) body.append(element('tr', {}, row.map((cell, i) => element('td', { class: columns[i].number ? 'number' : null }, cell))));
    return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
      element('table', {}, element('thead', {}, element('tr', {}, columns.map(c => element('th', { scope: 'col', class: c.number ? 'number' : null }, c.name)))), body));
  }

  const column = (name, isNumber) => ({ name, number: isNumber });
  const link = (text, action) => element('button', { class: 'link', type: 'button', onclick: action }, text);
  const toSource = (text, start, length) => link(text, () => go({ view: 'source', at: start + '-' + length }));

  function meter(value) {
    const space = 'http://www.w3.org/2000/svg';
    const drawing = document.createElementNS(space, 'svg');
    drawing.setAttribute('class', 'meter');
    drawing.setAttribute('viewBox', '0 0 100 10');
    drawing.setAttribute('preserveAspectRatio', 'none');
    drawing.setAttribute('aria-hidden', 'true');
    const bar = document.createElementNS(space, 'rect');
    bar.setAttribute('width', (value * 100).toFixed(2));
    bar.setAttribute('height', '10');
    drawing.append(bar);
    return drawing;
  }

  const figure = (value, label) => element('li', {}, element('b', {}, number(value)), label);
  const status = key => element('span', { class: 'status ' + key }, marksOfStatus[key] + ' ' + words[key]);

  // One document

  render.overview = d => [
    element('dl', {}, d.facts.map(f => [element('dt', {}, f.label), element('dd', {}, f.value)])),
    element('ul', { class: 'figures' },
      figure(d.tasks.length, words.tasks), figure(d.units.length, words.units), figure(d.due.length, words.schedule),
      figure(d.coverage.covered + ' / ' + d.coverage.total, words.articles + ' · ' + words.covered), figure(d.coverage.local.length, words.local), figure(d.findings.length, words.findings)),
    element('p', { class: 'muted' }, words.outline + ': ' + d.coverage.outline + (d.coverage.reason ? ' — ' + d.coverage.reason : '')),
    heat(d),
  ];

  function heat(d) {
    const rows = d.coverage.parts.map(part => element('tr', {}, element('th', { scope: 'row' }, part.number + ' ' + part.title),
      element('td', {}, element('div', { class: 'cells' }, part.articles.map(a => element('button', {
        type: 'button', class: 'cell ' + a.status, 'aria-pressed': String(state.article === String(a.number)), title: a.title,
        'aria-label': a.number + ' ' + a.title + ': ' + words[a.status],
        onclick: () => go({ view: 'coverage', article: String(a.number) }),
      }, marksOfStatus[a.status] + ' ' + a.number))))));
    return element('div', {}, element('table', { class: 'heat' }, element('tbody', {}, rows)),
      element('ul', { class: 'legend', 'aria-label': words.legend }, Object.keys(marksOfStatus).map(key => element('li', {}, status(key)))));
  }

  render.coverage = d => {
    const article = d.coverage.parts.flatMap(p => p.articles).find(a => String(a.number) === state.article);
    const gaps = d.coverage.parts.flatMap(p => p.articles).flatMap(a => a.points.filter(p => p.status === 'statusGap'));
    return [
      element('p', { class: 'muted' }, d.coverage.outline),
      heat(d),
      element('section', { 'aria-live': 'polite' }, article ? articlePanel(d, article) : element('p', { class: 'muted' }, words.choose)),
      element('h2', {}, words.gaps + ' (' + gaps.length + ')'),
      gaps.length ? table(words.gaps, [column(words.point), column('')], gaps.map(p => [p.id, p.label])) : element('p', {}, words.none),
      element('h2', {}, words.local + ' (' + d.coverage.local.length + ')'),
      d.coverage.local.length ? table(words.local, [column(words.task), column('')], d.coverage.local.map(l => [toSource(l.path, l.start, l.length), l.title])) : element('p', {}, words.none),
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
    return evidence.map(e => element('blockquote', {}, sentence(d.text, e), ' ', toSource(e.path, e.start, e.length)));
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
      table(words.units, [column(words.unit), column(words.tasks, true), column(words.share, true), column(''), column(words.role)], d.units.map(u => [
        link(u.name + (u.group ? ' (' + words.group + ')' : ''), () => go({ view: 'source', unit: u.name })), number(u.tasks), percent(u.share), meter(u.tasks / most),
        u.roles.map(r => words[r.key] + ' ' + r.count).join(', ')])),
      d.pairs.length ? [element('h2', {}, words.together), table(words.together, [column(words.first), column(words.second), column(words.tasks, true)],
        d.pairs.map(p => [p.first, p.second, number(p.tasks)]))] : null,
    ].flat();
  };

  render.schedule = d => {
    const dated = d.due.filter(e => e.date);
    const recurring = d.due.filter(e => !e.date && e.days);
    const ongoing = d.due.filter(e => !e.date && !e.days);
    const item = (e, head) => element('li', {}, head, ' ', toSource(e.path, e.start, e.length), ' ', e.title, ' ', element('span', { class: 'muted' }, e.when));
    return [
      dated.length ? element('ol', { class: 'time' }, dated.map(e => item(e, element('time', { datetime: e.date }, e.date)))) : element('p', {}, words.none),
      recurring.length ? [element('h2', {}, words.recurring), element('ul', { class: 'time' }, recurring.map(e => item(e, element('b', {}, e.days))))] : null,
      ongoing.length ? [element('h2', {}, words.ongoing), element('ul', { class: 'time' }, ongoing.map(e => item(e, '')))] : null,
    ].flat();
  };

  render.findings = d => d.findings.length
    ? table(words.findings, [column(words.severity), column(words.code), column(words.line, true), column(words.message)], d.findings.map(f => [
      words['severity' + f.severity] ?? f.severity, f.code, toSource(number(f.line), f.start, f.length), f.message]))
    : element('p', {}, words.none);

  // The source with its marks

  render.source = d => {
    const articleOf = articlesByPath(d);
    const units = [...new Set(d.tasks.flatMap(t => t.units.map(u => u.name)))].sort((a, b) => a.localeCompare(b, 'zh'));
    const articles = d.coverage.parts.flatMap(p => p.articles);
    const wanted = state.text.trim();
    const tasks = d.tasks.map((task, index) => ({ task, index })).filter(({ task }) => (!state.unit || task.units.some(u => u.name === state.unit))
      && (!state.article || (articleOf.get(task.path) ?? []).includes(state.article))
      && (!wanted || d.text.slice(task.start, task.start + task.length).includes(wanted) || task.title.includes(wanted)));
    const list = element('ol', {}, tasks.map(({ task, index }) => element('li', { 'data-task': index },
      element('button', { type: 'button', onclick: () => show(task.start + '-' + task.length) },
        element('span', { class: 'path' }, task.path + ' '), task.title,
        element('span', { class: 'chips' }, task.units.map(u => element('span', { class: 'chip' }, u.name + ' · ' + words[u.role])), task.deadlines.map(m => element('span', { class: 'chip m-deadline' }, m.text)))))));
    return [
      element('form', { class: 'bar', onsubmit: event => event.preventDefault() },
        labelled(words.filterUnit, select('unit', [['', words.anyUnit], ...units.map(u => [u, u])], state.unit, unit => go({ unit }))),
        labelled(words.filterArticle, select('article', [['', words.anyArticle], ...articles.map(a => [String(a.number), a.number + ' ' + a.title])], state.article, article => go({ article }))),
        labelled(words.filterText, element('input', { type: 'search', name: 'text', value: state.text, onchange: event => go({ text: event.target.value }) })),
        element('span', { class: 'muted', role: 'status' }, tasks.length + ' / ' + d.tasks.length + ' ' + words.shown)),
      element('ul', { class: 'legend', 'aria-label': words.legend }, ['Lead', 'Unit', 'Deadline', 'Target', 'Citation', 'Finding'].map(k => element('li', {}, element('span', { class: 'm-' + k.toLowerCase() }, words['mark' + k])))),
      element('div', { class: 'split' },
        element('div', { class: 'list', tabindex: '0', role: 'region', 'aria-label': words.tasks }, list),
        element('div', { class: 'text', tabindex: '0', role: 'region', 'aria-label': words.source }, blocks(d))),
    ];
  };

  function articlesByPath(d) {
    const found = new Map();
    for (const part of d.coverage.parts) for (const article of part.articles) for (const e of article.evidence) {
      if (!found.has(e.path)) found.set(e.path, []);
      found.get(e.path).push(String(article.number));
    }
    return found;
  }

  function marksOf(d) {
    const marks = [];
    const add = (kind, m, label, task) => { if (m.length > 0) marks.push({ start: m.start, end: m.start + m.length, kind, label, task }); };
    d.tasks.forEach((t, i) => {
      add('task', t, t.path, i);
      t.units.forEach(u => add(u.role === 'roleLead' ? 'lead' : 'unit', u, words[u.role] + ': ' + u.name, i));
      t.deadlines.forEach(m => add('deadline', m, m.text, i));
      t.targets.forEach(m => add('target', m, m.text, i));
    });
    d.citations.forEach(m => add('citation', m, m.text));
    d.findings.forEach(f => add('finding', f, f.code + ' ' + f.message));
    return marks.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The text in blocks of some lines; a block gets its marks when it comes near the window, so that long texts open at once. */
  function blocks(d) {
    const size = 4000;
    const marks = marksOf(d);
    const made = [];
    const watcher = new IntersectionObserver(entries => entries.filter(e => e.isIntersecting).forEach(e => fill(e.target)), { rootMargin: '600px' });
    const fill = (block, place) => {
      if (block.isFilled && !place && !block.hasPlace) return;
      block.isFilled = true;
      block.hasPlace = Boolean(place);
      watcher.unobserve(block);
      const inside = marks.concat(place ?? []).filter(m => m.start < block.to && m.end > block.from).sort((a, b) => a.start - b.start);
      block.replaceChildren(...segments(d.text, block.from, block.to, inside));
    };
    for (let from = 0; from < d.text.length;) {
      let to = d.text.indexOf('\n', Math.min(d.text.length, from + size));
      to = to < 0 || to - from > 4 * size ? Math.min(d.text.length, from + 4 * size) : to + 1;
      const block = element('div', {}, d.text.slice(from, to));
      Object.assign(block, { from, to, fill: place => fill(block, place) });
      made.push(block);
      watcher.observe(block);
      from = to;
    }
    return made;
  }

  function segments(text, from, to, marks) {
    const edges = [...new Set([from, to, ...marks.flatMap(m => [Math.max(from, m.start), Math.min(to, m.end)])])].sort((a, b) => a - b);
    const parts = [];
    let next = 0;
    let open = [];
    for (let i = 0; i + 1 < edges.length; i++) {
      open = open.filter(m => m.end > edges[i]);
      while (next < marks.length && marks[next].start <= edges[i]) { if (marks[next].end > edges[i]) open.push(marks[next]); next++; }
      const piece = text.slice(edges[i], edges[i + 1]);
      if (!open.length) { parts.push(piece); continue; }
      const named = open.filter(m => m.label && m.kind !== 'task');
      const task = open.find(m => m.task !== undefined)?.task;
      parts.push(element('span', {
        class: [...new Set(open.map(m => 'm-' + m.kind)), open.some(m => m.kind === 'task' && m.start === edges[i]) ? 'm-start' : ''].join(' ').trim(), title: named.length ? named.map(m => m.label).join('\n') : null, 'data-start': edges[i],
        onclick: task === undefined ? null : () => choose(task),
      }, piece));
    }
    return parts;
  }

  function choose(task) {
    document.querySelectorAll('.list li').forEach(li => li.toggleAttribute('aria-current', false));
    const li = document.querySelector('.list li[data-task="' + task + '"]');
    if (!li) return;
    li.setAttribute('aria-current', 'true');
    li.scrollIntoView({ block: 'nearest' });
  }

  /** Scrolls to a place given as start-length and frames it. */
  function show(address) {
    const [start, length] = address.split('-').map(Number);
    const area = document.querySelector('.text');
    if (!area || !Number.isInteger(start)) return;
    const place = { start, end: start + Math.max(1, length || 1), kind: 'here', label: '' };
    for (const other of area.children) if (other.hasPlace) other.fill();
    const touched = [...area.children].filter(b => b.from < place.end && b.to > place.start);
    if (!touched.length) return;
    touched.forEach(b => b.fill(place));
    const [block] = touched;
    const inside = block.querySelectorAll('.m-here');
    // Blocks above take their true height only when they are drawn: so once more when that is done.
    const target = inside[0] ?? block;
    const scroll = () => { area.scrollTop += target.getBoundingClientRect().top - area.getBoundingClientRect().top - area.clientHeight / 3; };
    scroll();
    requestAnimationFrame(() => { scroll(); requestAnimationFrame(scroll); });
    const task = documents[state.doc].tasks.findIndex(t => start >= t.start && start < t.start + t.length);
    if (task >= 0) choose(task);
  }

  // Several documents

  render.table = () => table(words.table,
    [column(words.document), column(words.kind), column(words.place), column(words.level), column(words.year, true), column(words.tasks, true), column(words.covered, true), column(words.findings, true)],
    documents.map((d, i) => [link(d.title, () => go({ doc: i, view: 'overview' })), d.kind, d.place, d.level, d.year === null ? '' : number(d.year), number(d.tasks.length), d.coverage.covered + ' / ' + d.coverage.total, number(d.findings.length)]));

  render.matrix = () => [...new Set(documents.map(d => d.coverage.outline))].map(outline => {
    const rows = documents.map((d, i) => ({ d, i })).filter(x => x.d.coverage.outline === outline);
    const articles = rows[0].d.coverage.parts.flatMap(p => p.articles);
    const body = rows.map(({ d, i }) => {
      const own = new Map(d.coverage.parts.flatMap(p => p.articles).map(a => [a.number, a]));
      return element('tr', {}, element('th', { scope: 'row' }, link(d.title, () => go({ doc: i, view: 'coverage' }))),
        articles.map(a => own.get(a.number)).map(a => a ? element('td', {}, element('button', {
          type: 'button', class: 'cell ' + a.status, title: a.title, 'aria-label': d.title + ', ' + a.number + ' ' + a.title + ': ' + words[a.status],
          onclick: () => go({ doc: i, view: 'coverage', article: String(a.number) }),
        }, marksOfStatus[a.status])) : element('td')));
    });
    return [element('h2', {}, outline), element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': outline },
      element('table', { class: 'heat' }, element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.document), articles.map(a => element('th', { scope: 'col', title: a.title }, number(a.number))))), element('tbody', {}, body))),
      element('ul', { class: 'legend', 'aria-label': words.legend }, Object.keys(marksOfStatus).map(key => element('li', {}, status(key))))];
  }).flat();

  render.bodies = () => table(words.bodies, [column(words.unit), column(words.tasks, true), ...documents.map(d => column(d.title, true))],
    data.bodies.map(b => [b.name, number(b.tasks), ...b.byDocument.map(number)]));

  render();
})();
