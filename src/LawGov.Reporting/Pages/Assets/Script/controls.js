function tabs(views) {
  const list = element('div', { role: 'tablist', 'aria-label': words.views });
  const turn = (i, event) => {
    const next = { ArrowRight: i + 1, ArrowLeft: i - 1 + views.length, Home: 0, End: views.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    turnTo(views[next % views.length]);
    setTimeout(() => document.querySelector('[role=tab][aria-selected=true]').focus());
  };
  views.forEach((view, i) => list.append(element('button', {
    type: 'button', role: 'tab', id: 'tab-' + view, 'aria-selected': String(view === state.view), 'aria-controls': 'main', tabindex: view === state.view ? '0' : '-1',
    onclick: () => turnTo(view), onkeydown: event => turn(i, event),
  }, words[view])));
  return list;
}

/** Filters stay on the way between views that have the same ones. */
function turnTo(view) {
  const isShared = state.doc >= 0 || collectionViews.includes(view) && collectionViews.includes(state.view);
  if (isShared) go({ view });
  else open(state.doc, { view });
}

const labelled = (label, control) => element('label', {}, label, control);

function select(name, options, value, changed) {
  return element('select', { name, onchange: event => changed(event.target.value) },
    options.map(([key, text]) => element('option', { value: key, selected: key === value }, text)));
}

const textField = () => labelled(words.filterText, element('input', { type: 'search', name: 'text', value: state.text, onchange: event => go({ text: event.target.value }) }));
const choice = (label, key, options) => labelled(label, select(key, options, state[key], value => go({ [key]: value })));
const bar = (...controls) => element('form', { class: 'bar', onsubmit: event => event.preventDefault() }, controls);
const shown = (count, all) => element('span', { class: 'muted', role: 'status' }, count + ' / ' + all + ' ' + words.shown);

// Long lists are built in steps: the next one when its end comes near the window, everything before printing.
const step = 200;
const waiting = new Set();
addEventListener('beforeprint', () => [...waiting].forEach(more => more(true)));

function lazily(list, items, make) {
  let next = 0;
  const watcher = new IntersectionObserver(entries => { if (entries.some(e => e.isIntersecting)) more(); }, { rootMargin: '800px' });
  const more = all => {
    watcher.disconnect();
    const end = all === true ? items.length : Math.min(items.length, next + step);
    for (; next < end; next++) list.append(make(items[next], next));
    if (next < items.length) watcher.observe(list.lastElementChild);
    else waiting.delete(more);
  };
  if (items.length > step) waiting.add(more);
  more();
  return list;
}

function table(caption, columns, items, row) {
  const body = lazily(element('tbody'), items, item => element('tr', {}, row(item).map((cell, i) => element('td', { class: columns[i].number ? 'number' : null }, cell))));
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element('table', { class: columns.length > 5 ? 'wide' : null }, element('thead', {}, element('tr', {}, columns.map(c => element('th', { scope: 'col', class: c.number ? 'number' : null }, c.name)))), body));
}

const column = (name, isNumber) => ({ name, number: isNumber });
const link = (text, action) => element('button', { class: 'link', type: 'button', onclick: action }, text);
const named = path => data.pathNames[path] ?? path;
const cut = (text, longest = 60) => text.length > longest ? text.slice(0, longest - 1) + '…' : text;
const toSource = (text, start, length) => link(text, () => go({ view: 'source', at: start + '-' + length }));
const toDocument = (doc, text, start, length) => link(text, () => open(doc, { view: 'source', at: start + '-' + length }));
const heading = (text, count) => element('h2', {}, text + ' (' + count + ')');
const figure = (value, label) => element('li', {}, element('b', {}, number(value)), label);
const status = key => element('span', { class: 'status ' + key }, marksOfStatus[key] + ' ' + words[key]);
const badge = (kind, text) => element('span', { class: 'badge ' + kind }, text);
const meter = value => element('svg', { class: 'meter', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, element('rect', { width: (value * 100).toFixed(2), height: 10 }));
