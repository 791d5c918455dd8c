// What a report says of the tasks of a plan, and what the next plan makes of them.

const statuses = ['followDone', 'followInPart', 'followMentioned', 'followSilent'];

render.followUp = () => {
  const f = data.followUps[chosenPair(data.followUps)];
  const [plan, report] = [documents[f.plan], documents[f.report]];
  const said = place => report.text.slice(place.start, place.start + place.length).replaceAll(/\s+/g, '');
  const units = [...new Set(f.tasks.flatMap(t => t.leads))].sort((a, b) => a.localeCompare(b, 'zh'));
  const wanted = state.text.trim();
  const left = f.tasks.filter(t => (!state.kind || t.status === state.kind || state.kind === 'late' && t.late || state.kind === 'dropped' && !t.carried.length) && (!state.unit || t.leads.includes(state.unit))
    && (!wanted || t.text.includes(wanted) || t.evidence.some(e => said(e).includes(wanted))));
  const count = key => f.tasks.filter(t => t.status === key).length;
  const targets = f.tasks.flatMap(t => t.targets);
  const kinds = [...statuses, 'late', ...(f.next === null ? [] : ['dropped'])];
  return [
    element('p', { class: 'pair-title' }, [f.plan, f.report, f.next].filter(i => i !== null).map((i, n) => [n ? ' → ' : '', link(documents[i].title, () => open(i, { view: 'overview' }))])),
    element('ul', { class: 'figures' }, statuses.map(key => figure(count(key), words[key])),
      ['outcomeMet', 'outcomeMissed', 'outcomeUnstated'].filter(key => targets.some(t => t.outcome === key)).map(key => figure(targets.filter(t => t.outcome === key).length, words.changeTarget + words.colon + words[key])),
      f.next === null ? null : [figure(f.tasks.filter(t => t.carried.length).length, words.carried), figure(f.tasks.filter(t => !t.carried.length).length, words.dropped), figure(f.added.length, words.new)]),
    bar(pairChoice(words.followUp, data.followUps, x => pairTitle(x.plan, x.report)), choice(words.filterStatus, 'kind', [['', words.anyKind], ...kinds.map(k => [k, words[k]])]),
      choice(words.filterUnit, 'unit', [['', words.anyUnit], ...units.map(u => [u, u])]), textField(), shown(left.length, f.tasks.length)),
    lazily(element('ol', { class: 'pairs' }), left, t => followedRow(f, t, said)),
    reminders(f),
    heading(words.reportOnly, f.reportOnly.length), stretches(f.report, f.reportOnly, said),
    heading(words.problems, f.problems.length),
    f.problems.length ? element('ul', { class: 'plain' }, f.problems.map(p => element('li', {}, quote(f.report, p, said),
      p.takenUpBy.length ? [element('b', {}, words.takenUpBy), p.takenUpBy.map(n => quote(f.report, n, said))] : element('p', { class: 'muted' }, words.notTakenUp)))) : element('p', {}, words.none),
    f.next === null ? null : [heading(words.new, f.added.length), element('ul', { class: 'plain' }, f.added.map(i => element('li', {}, toDocument(f.next, named(i.path), i.start, i.length), ' ', i.text)))],
  ];

  function followedRow(f, t, said) {
    return element('li', {},
      element('div', { class: 'badges' }, badge(t.status, words[t.status]), t.late ? badge('late', words.late) : null, t.decided ? badge('', words.decided) : null,
        f.next === null ? null : t.carried.length ? badge('', words.carried) : badge('dropped', words.dropped)),
      element('div', { class: 'sides' },
        element('div', { class: 'side' }, toDocument(f.plan, named(t.path), t.start, t.length), ' ', element('span', { class: 'said' }, t.text),
          element('span', { class: 'chips' }, t.leads.map(u => element('span', { class: 'chip' }, u)), t.deadlines.map(d => element('span', { class: 'chip m-deadline' }, d))),
          t.targets.map(x => element('p', { class: 'target' }, x.text, ' → ', x.place ? toDocument(f.report, x.reported || '…', x.place.start, x.place.length) : x.reported || '–', ' ', badge(x.outcome, words[x.outcome]))),
          t.demands.length ? element('details', {}, element('summary', {}, words.demands), element('ul', {}, t.demands.map(d => element('li', {}, badge(d.status, words[d.status]), ' ', plan.text.slice(d.start, d.start + d.length).replaceAll(/\s+/g, ''))))) : null),
        element('div', { class: 'side' }, t.evidence.length ? t.evidence.map(e => quote(f.report, e, said, e.wordsOnly ? words.wordsOnly : null)) : element('p', { class: 'muted' }, words.nothingSaid),
          t.arranged.length ? [element('b', {}, words.arranged), t.arranged.map(n => quote(f.report, n, said))] : null,
          t.carried.length ? element('p', {}, element('b', {}, words.nextPlan), ' ', t.carried.map(p => [toDocument(f.next, named(p.path), p.start, p.length), ' '])) : null,
          t.changes.length ? changeList(t.changes) : null)));
  }
};

const quote = (doc, place, said, note) => element('blockquote', {}, note ? [badge('', note), ' '] : null, said(place), ' ', toDocument(doc, words.showInSource, place.start, place.length));

const stretches = (doc, places, said) => places.length ? lazily(element('ul', { class: 'plain' }), places, p => element('li', {}, quote(doc, p, said))) : element('p', {}, words.none);

/** The tasks to ask for, by the unit to ask; those with most tasks first. */
function reminders(f) {
  const byUnit = new Map();
  for (const t of f.tasks.filter(t => t.status === 'followSilent' || t.status === 'followMentioned')) for (const unit of t.leads.length ? t.leads : [words.noUnit]) {
    if (!byUnit.has(unit)) byUnit.set(unit, []);
    byUnit.get(unit).push(t);
  }
  const rows = [...byUnit].sort((a, b) => b[1].length - a[1].length);
  return [heading(words.reminders, rows.length), rows.length ? table(words.reminders, [column(words.unit), column(words.tasks, true), column('')], rows,
    ([unit, tasks]) => [unit, number(tasks.length), element('ul', { class: 'plain' }, tasks.map(t => element('li', {}, toDocument(f.plan, named(t.path), t.start, t.length), ' ', cut(t.text))))]) : element('p', {}, words.none)];
}
