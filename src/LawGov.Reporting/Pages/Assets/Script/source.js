// The source with its marks

render.source = d => {
  const units = [...new Set(d.tasks.flatMap(t => t.units.map(u => u.name)))].sort((a, b) => a.localeCompare(b, 'zh'));
  const wanted = state.text.trim();
  const tasks = d.tasks.map((task, index) => ({ task, index })).filter(({ task }) => (!state.unit || task.units.some(u => u.name === state.unit))
    && (!state.article || (articlesByPath(d).get(task.path) ?? []).includes(state.article))
    && holds(d, task, wanted));
  const made = lazily(element('ol'), tasks, ({ task, index }) => element('li', { 'data-task': index, 'aria-current': chosenTask === task ? 'true' : null },
    element('button', { type: 'button', onclick: () => show(task.start + '-' + task.length) }, element('span', { class: 'path' }, named(task.path) + ' '), task.title, chips(task))));
  return [
    bar(choice(words.filterUnit, 'unit', [['', words.anyUnit], ...units.map(u => [u, u])]),
      choice(words.filterArticle, 'article', [['', words.anyArticle], ...articlesOf(d).map(a => [String(a.number), a.number + ' ' + a.title])]), textField(), shown(tasks.length, d.tasks.length)),
    element('ul', { class: 'legend', 'aria-label': words.legend }, ['Lead', 'Unit', 'Deadline', 'Target', 'Citation', 'Finding'].map(k => element('li', {}, element('span', { class: 'm-' + k.toLowerCase() }, words['mark' + k])))),
    element('div', { class: 'split' },
      element('div', { class: 'list', tabindex: '0', role: 'region', 'aria-label': words.tasks }, made),
      element('div', { class: 'text', tabindex: '0', role: 'region', 'aria-label': words.source }, blocks(d))),
  ];
};

let chosenTask = null;

function chips(task) {
  return element('span', { class: 'chips' }, task.units.map(u => element('span', { class: 'chip' }, u.name + ' · ' + words[u.role])), task.deadlines.map(m => element('span', { class: 'chip m-deadline' }, m.text)));
}

function marksOf(d) {
  const marks = [];
  const add = (kind, m, label, task) => { if (m.length > 0) marks.push({ start: m.start, end: m.start + m.length, kind, label, task }); };
  d.tasks.forEach((t, i) => {
    add('task', t, named(t.path), i);
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
  chosenTask = documents[state.doc].tasks[task];
  document.querySelectorAll('.list li[aria-current]').forEach(li => li.removeAttribute('aria-current'));
  // The list is built in steps, and the task may stand far behind the last one built.
  const find = () => document.querySelector('.list li[data-task="' + task + '"]');
  if (!find()) [...waiting].forEach(more => more(true));
  find()?.setAttribute('aria-current', 'true');
  find()?.scrollIntoView({ block: 'nearest' });
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
