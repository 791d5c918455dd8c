const data = JSON.parse(document.getElementById('data').textContent);
const words = data.labels;
const documents = data.documents;
const isSet = documents.length > 1 || data.comparisons.length > 0 || data.followUps.length > 0;
const collectionViews = ['table', 'tasks', 'matrix', 'bodies'];
const rootViews = [...collectionViews];
if (data.comparisons.length) rootViews.push('comparison');
if (uppers().length) rootViews.push('takeUp');
if (data.followUps.length) rootViews.push('followUp');
const firstView = data.followUps.length ? 'followUp' : data.comparisons.length ? 'comparison' : rootViews[0];
const documentViews = ['overview', 'coverage', 'source', 'units', 'schedule', 'findings'];
const filters = ['unit', 'article', 'text', 'kind', 'change', 'pair'];
const marksOfStatus = { statusCovered: '●', statusPartial: '◐', statusGap: '○', statusNotApplicable: '–' };

/** Makes an element; children that are no elements become text, so that nothing of a document is ever markup. */
function element(tag, properties, ...children) {
  const made = tag in drawn ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined));
  return made;
}

const drawn = { svg: 1, g: 1, rect: 1, line: 1, circle: 1, text: 1, title: 1 };
const number = value => String(value);
const percent = value => (value * 100).toFixed(1) + ' %';

// The state lives in the address, so that a view can be sent to somebody and the back button works.
function readState() {
  const given = new URLSearchParams(location.hash.slice(1));
  const chosen = Number.parseInt(given.get('doc') ?? (isSet ? '-1' : '0'), 10);
  const doc = Number.isInteger(chosen) && chosen >= -1 && chosen < documents.length && (isSet || chosen >= 0) ? chosen : isSet ? -1 : 0;
  const views = doc < 0 ? rootViews : documentViews;
  const view = views.includes(given.get('view')) ? given.get('view') : doc < 0 ? firstView : views[0];
  return { doc, view, at: given.get('at') ?? '', ...Object.fromEntries(filters.map(key => [key, given.get(key) ?? ''])) };
}

function go(change) {
  const next = { ...state, at: '', ...change };
  const address = new URLSearchParams();
  if (isSet) address.set('doc', next.doc);
  address.set('view', next.view);
  for (const key of [...filters, 'at']) if (next[key]) address.set(key, next[key]);
  location.hash = address.toString();
}

// What a filter held has no meaning elsewhere: units of all documents are bodies, articles stand in one outline.
const cleared = Object.fromEntries(filters.map(key => [key, '']));
const open = (doc, change) => go({ ...cleared, doc, ...change });

let state = readState();
const header = element('header');
const main = element('main', { id: 'main', tabindex: '-1' });
document.body.append(header, main);
addEventListener('hashchange', () => { state = readState(); render(); });

function render() {
  const held = document.activeElement?.getAttribute('name');
  const views = state.doc < 0 ? rootViews : documentViews;
  const title = state.doc < 0 ? document.title : documents[state.doc].title;
  waiting.clear();
  header.replaceChildren(...[
    element('h1', {}, title),
    isSet ? element('div', { class: 'bar' }, labelled(words.document, select('doc', [['-1', words.allDocuments], ...documents.map((d, i) => [String(i), d.title])], String(state.doc),
      value => open(Number(value), { view: Number(value) < 0 ? firstView : documentViews[0] })))) : null,
    tabs(views)].filter(Boolean));
  main.setAttribute('role', 'tabpanel');
  main.setAttribute('aria-labelledby', 'tab-' + state.view);
  main.replaceChildren(...[render[state.view](state.doc < 0 ? null : documents[state.doc])].flat(Infinity).filter(Boolean));
  if (held) document.querySelector('[name="' + CSS.escape(held) + '"]')?.focus();
  if (state.at && state.view === 'source') show(state.at);
}
