// Drawings say at a glance what the tables below them say in full, so that a reader of screens loses nothing by passing over them.

const drawing = (label, width, height, ...shapes) => element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label },
  element('svg', { class: 'drawing', viewBox: '0 0 ' + width + ' ' + height, width, height, role: 'img', 'aria-label': label }, shapes));

/** Dated entries on an axis of months, those of one stretch one above the other. */
function timeline(entries) {
  const [width, margin, size, bottom] = [960, 24, 14, 30];
  const day = date => Date.parse(date) / 86400000;
  const firstYear = Number(entries[0].date.slice(0, 4));
  const lastYear = Number(entries.at(-1).date.slice(0, 4));
  const [from, to] = [day(firstYear + '-01-01'), day(lastYear + '-12-31')];
  const x = date => margin + (width - 2 * margin) * (day(date) - from) / (to - from);
  const heights = new Map();
  const places = entries.map(e => {
    const slot = Math.round(x(e.date) / size);
    heights.set(slot, (heights.get(slot) ?? 0) + 1);
    return { e, slot, level: heights.get(slot) };
  });
  const tallest = Math.max(...heights.values());
  const rise = Math.min(size, 240 / tallest);
  const axis = rise * tallest + 16;
  const years = [];
  const every = Math.max(1, Math.ceil((lastYear - firstYear + 1) / 16));
  for (let year = firstYear; year <= lastYear; year += every) years.push(
    element('line', { class: 'axis', x1: x(year + '-01-01'), x2: x(year + '-01-01'), y1: 4, y2: axis + 8 }),
    element('text', { x: x(year + '-01-01') + 4, y: axis + 20 }, String(year)));
  return drawing(words.schedule, width, axis + bottom,
    years, element('line', { class: 'axis', x1: margin, x2: width - margin, y1: axis, y2: axis }),
    places.map(({ e, slot, level }) => element('circle', { class: 'dot', cx: slot * size, cy: axis - rise * level + rise / 2 - 2, r: 5, onclick: () => go({ view: 'source', at: e.start + '-' + e.length }) },
      element('title', {}, e.date + ' ' + named(e.path) + ' ' + e.title))));
}

/** Units on a circle, a line for each pair that shares tasks, the thicker the more. */
function network(pairs) {
  const [most, radius, names] = [40, 170, 230];
  const strongest = pairs.slice(0, most);
  const units = [...new Set(strongest.flatMap(p => [p.first, p.second]))];
  const middle = radius + names;
  const turn = new Map(units.map((unit, i) => [unit, 2 * Math.PI * i / units.length]));
  const at = (unit, away) => [middle + away * Math.cos(turn.get(unit)), middle + away * Math.sin(turn.get(unit))];
  const busiest = Math.max(1, ...strongest.map(p => p.tasks));
  const lines = strongest.map(p => {
    const [[x1, y1], [x2, y2]] = [at(p.first, radius), at(p.second, radius)];
    return element('line', { class: 'tie', x1, y1, x2, y2, 'stroke-width': (1 + 6 * p.tasks / busiest).toFixed(1) }, element('title', {}, p.first + ' – ' + p.second + ': ' + p.tasks));
  });
  const labels = units.map(unit => {
    const [x, y] = at(unit, radius);
    const degrees = turn.get(unit) * 180 / Math.PI;
    const isLeft = Math.cos(turn.get(unit)) < -0.01;
    return element('g', { class: 'unit', transform: 'translate(' + x.toFixed(1) + ' ' + y.toFixed(1) + ') rotate(' + (isLeft ? degrees + 180 : degrees).toFixed(1) + ')', onclick: () => go({ view: 'source', unit }) },
      element('circle', { class: 'dot', r: 5 }), element('text', { x: isLeft ? -10 : 10, y: 4, 'text-anchor': isLeft ? 'end' : 'start' }, cut(unit, 16)), element('title', {}, unit));
  });
  return drawing(words.together, 2 * middle, 2 * middle, lines, labels);
}
