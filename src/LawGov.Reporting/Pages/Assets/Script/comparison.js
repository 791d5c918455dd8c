// Two plans item by item; one upper plan against many lower ones.

/** The upper documents that are compared with several others. */
function uppers() {
  const counts = new Map();
  for (const c of data.comparisons) counts.set(c.a, (counts.get(c.a) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([a]) => a);
}

const pairTitle = (a, b) => documents[a].title + ' → ' + documents[b].title;
const pairChoice = (label, all, title) => all.length > 1 ? labelled(label, select('pair', all.map((c, i) => [String(i), title(c)]), String(chosenPair(all)), pair => go({ pair }))) : null;

function chosenPair(all) {
  const chosen = Number.parseInt(state.pair, 10);
  return chosen >= 0 && chosen < all.length ? chosen : 0;
}

const changeKinds = ['changeLead', 'changeOthers', 'changeDeadline', 'changeTarget'];
const relations = ['relationKept', 'relationReworded', 'relationSplit', 'relationMerged', 'relationEntangled'];

render.comparison = () => {
  const c = data.comparisons[chosenPair(data.comparisons)];
  const rows = [...c.pairs, ...c.onlyInA.map(a => ({ a, b: null, relation: 'dropped', words: [], terms: [], changes: [] })), ...c.onlyInB.map(b => ({ a: null, b, relation: 'new', words: [], terms: [], changes: [] }))];
  const unitsOf = [c.a, c.b].map(i => new Map(documents[i].tasks.map(t => [t.path, t.units.map(bodyOf)])));
  const namesOf = row => [...(row.a && unitsOf[0].get(row.a.path) || []), ...(row.b && unitsOf[1].get(row.b.path) || [])];
  const units = [...new Set(rows.flatMap(namesOf))].sort((a, b) => a.localeCompare(b, 'zh'));
  const wanted = state.text.trim();
  const says = row => (row.a?.text ?? '') + '\n' + (row.b?.text ?? '') + '\n' + row.words.filter(w => w.kind !== 'added').map(w => w.text).join('') + '\n' + row.words.filter(w => w.kind !== 'removed').map(w => w.text).join('');
  const kinds = [...relations, 'moved', 'dropped', 'new'];
  const isKind = (row, kind) => kind === 'moved' ? row.moved : row.relation === kind;
  const left = rows.filter(row => (!state.kind || isKind(row, state.kind)) && (!state.change || row.changes.some(x => x.kind === state.change))
    && (!state.unit || namesOf(row).includes(state.unit)) && (!wanted || says(row).includes(wanted)));
  const count = test => rows.filter(test).length;
  return [
    element('p', { class: 'pair-title' }, link(documents[c.a].title, () => open(c.a, { view: 'overview' })), ' → ', link(documents[c.b].title, () => open(c.b, { view: 'overview' }))),
    element('ul', { class: 'figures' }, kinds.filter(kind => count(row => isKind(row, kind))).map(kind => figure(count(row => isKind(row, kind)), words[kind])),
      changeKinds.filter(kind => count(row => row.changes.some(x => x.kind === kind))).map(kind => figure(count(row => row.changes.some(x => x.kind === kind)), words.changed + words.colon + words[kind]))),
    bar(pairChoice(words.comparison, data.comparisons, x => pairTitle(x.a, x.b)), choice(words.filterKind, 'kind', [['', words.anyKind], ...kinds.map(k => [k, words[k]])]),
      choice(words.filterChange, 'change', [['', words.anyKind], ...changeKinds.map(k => [k, words[k]])]), choice(words.filterUnit, 'unit', [['', words.anyUnit], ...units.map(u => [u, u])]), textField(), shown(left.length, rows.length)),
    lazily(element('ol', { class: 'pairs' }), left, row => pairRow(c, row)),
  ];
};

function pairRow(c, row) {
  return element('li', {},
    element('div', { class: 'badges' }, badge(row.relation, words[row.relation]), row.grade ? badge('', words[row.grade] + ' ' + row.score.toFixed(2)) : null,
      row.moved ? badge('moved', words.moved) : null, row.decided ? badge('', words.decided) : null),
    element('div', { class: 'sides' }, side(c.a, row.a, row, 'removed', 'del'), side(c.b, row.b, row, 'added', 'ins')),
    row.changes.length ? changeList(row.changes) : null);
}

function side(doc, place, row, own, tag) {
  if (!place) return element('div', { class: 'side empty' }, '—');
  const other = own === 'removed' ? 'added' : 'removed';
  const text = row.words.length
    ? row.words.filter(w => w.kind !== other).map(w => w.kind === own ? element(tag, {}, w.text) : w.text)
    : marked(place.text, 0, place.text.length, row.terms.flatMap(term => occurrences(place.text, term)));
  return element('div', { class: 'side' }, toDocument(doc, named(place.path), place.start, place.length), ' ', element('span', { class: 'said' }, text));
}

function occurrences(text, term) {
  const found = [];
  for (let at = text.indexOf(term); term && at >= 0; at = text.indexOf(term, at + term.length)) found.push({ start: at, end: at + term.length });
  return found;
}

const changeList = changes => element('ul', { class: 'changes' }, changes.map(x => element('li', {}, element('b', {}, words[x.kind]), ' ', x.removed ? element('del', {}, x.removed) : '–', ' → ', x.added ? element('ins', {}, x.added) : '–', x.direction ? ' (' + words[x.direction] + ')' : '')));

render.takeUp = () => {
  const all = uppers();
  const upper = all[chosenPair(all)];
  const compared = data.comparisons.filter(c => c.a === upper);
  const said = p => p.a.text || p.words.filter(w => w.kind !== 'added').map(w => w.text).join('');
  const places = compared.flatMap(c => [...c.pairs.map(p => ({ ...p.a, text: said(p) })), ...c.onlyInA]);
  const items = [...new Map(places.map(a => [a.path + ' ' + a.start, a])).values()].sort((a, b) => a.start - b.start);
  const takers = item => compared.map(c => c.pairs.filter(p => p.a.path === item.path && p.a.start === item.start));
  const rows = items.map(item => ({ item, takers: takers(item) }));
  const wanted = state.text.trim();
  const left = rows.filter(r => (state.kind !== 'nowhere' || r.takers.every(t => !t.length)) && (!wanted || r.item.text.includes(wanted)));
  return [
    element('p', { class: 'pair-title' }, link(documents[upper].title, () => open(upper, { view: 'overview' }))),
    element('ul', { class: 'figures' }, figure(items.length, words.tasks), figure(rows.filter(r => r.takers.every(t => !t.length)).length, words.nowhere),
      compared.map((c, i) => figure(rows.filter(r => r.takers[i].length).length, documents[c.b].title))),
    bar(pairChoice(words.document, all, i => documents[i].title), choice(words.filterKind, 'kind', [['', words.anyKind], ['nowhere', words.nowhere]]), textField(), shown(left.length, rows.length)),
    table(words.takeUp, [column(words.task), ...compared.map(c => column(documents[c.b].title))], left, r => [
      [toDocument(upper, named(r.item.path), r.item.start, r.item.length), ' ', cut(r.item.text)],
      ...r.takers.map((found, i) => found.length ? found.map(p => [toDocument(compared[i].b, named(p.b.path), p.b.start, p.b.length), ' ']) : element('span', { class: 'muted' }, '—'))]),
  ];
};
