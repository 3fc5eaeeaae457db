// A result of the bench as tables, in plain text or in Markdown.
import { sizes } from './bodies.mjs';

const names = { raw: 'raw innerHTML', purify: 'DOMPurify', iframe: 'iframe', lx: 'lx-article' };
const peers = ['purify', 'iframe', 'lx'];

const digits = number => number.toFixed(number < 0.995 ? 2 : number < 9.95 ? 1 : 0);
const spread = ({ low, median, high }) => `${digits(median)} (${digits(low)}–${digits(high)})`;
const task = milliseconds => (milliseconds < 50 ? '< 50' : String(Math.round(milliseconds)));
const megabytes = bytes => (bytes / 1024 / 1024).toFixed(1);
const signed = number => `${number < 0 ? '−' : '+'}${Math.abs(Math.round(number))}`;

const cellName = ({ size, throttle }) => [sizes[size].title, `${throttle}×`];

const ratioTable = (title, cells, time) => ({
  title: `${title}, in times of raw innerHTML: median (quartiles)`,
  columns: ['Body', 'CPU slowed', ...peers.map(way => names[way])],
  rows: cells.map(cell => [...cellName(cell), ...peers.map(way => spread(cell.ways[way][time]))]),
});

const taskTable = cells => ({
  title: 'Longest task, ms on this machine; of lx-article without what the HTML parser took of it',
  columns: ['Body', 'CPU slowed', ...Object.values(names)],
  rows: cells.map(cell => [
    ...cellName(cell),
    ...Object.keys(names).map(way =>
      task(cell.ways[way][way === 'lx' ? 'longestAfterParse' : 'longest']),
    ),
  ]),
});

const shiftTable = visits => ({
  title: 'Layout shift of the demo page on a slow network',
  columns: ['Width', 'Cache', 'While it loads', 'While it is read'],
  rows: visits.map(({ width, cached, loading, reading }) => [
    `${width} px`,
    cached ? 'full' : 'empty',
    loading.toFixed(4),
    reading.toFixed(4),
  ]),
});

const growthTable = ({ mounts, growth }) => ({
  title: `Left after ${mounts} mounts and removals`,
  columns: ['', 'Script heap, KB', 'DOM heap, KB', 'Nodes', 'Listeners'],
  rows: Object.entries(growth).map(([way, { script, dom, nodes, listeners }]) => [
    names[way],
    ...[script / 1024, dom / 1024, nodes, listeners].map(signed),
  ]),
});

const total = ({ script, dom }) => script + dom;

const weightTable = ({ weight }) => ({
  title: 'Held by 100 articles loaded by src, after forced collection',
  columns: ['', 'Script heap, MB', 'DOM heap, MB', 'Nodes', 'Times of raw'],
  rows: Object.entries(weight).map(([way, held]) => [
    names[way],
    megabytes(held.script),
    megabytes(held.dom),
    String(held.nodes),
    digits(total(held) / total(weight.raw)),
  ]),
});

const compressions = { gzip: 'gzip', br: 'brotli' };

const coldTable = rows => ({
  title:
    'First sentence on a cold phone (360 px, 1.6 Mbit/s, 150 ms, CPU slowed 4×), and layout shift',
  columns: ['Way', 'Sent as', 'ms: median (quartiles)', 'Times of plain HTML', '360 px', '1280 px'],
  rows: rows.map(({ way, encoding, first, shift }) => {
    const plain = rows.find(row => row.encoding === encoding).first.median;
    const { low, median, high } = first;
    return [
      way,
      compressions[encoding],
      `${Math.round(median)} (${Math.round(low)}–${Math.round(high)})`,
      (median / plain).toFixed(2),
      ...shift.map(value => value.toFixed(3)),
    ];
  }),
});

/** What was measured, as `{ title, columns, rows }`. */
export const tables = ({ cells, shift, memory, coldPhone }) => [
  ...(cells.length > 0
    ? [
        ratioTable('To the first frame', cells, 'frame'),
        ratioTable('To the whole article', cells, 'load'),
        taskTable(cells),
      ]
    : []),
  ...(shift ? [shiftTable(shift)] : []),
  ...(coldPhone ? [coldTable(coldPhone)] : []),
  ...(memory ? [growthTable(memory), weightTable(memory)] : []),
];

const time = number => number.toFixed(1).padStart(7);

/** The stages of several sizes as a table. */
export const stagesTable = all => ({
  title: 'Stages on the way into the document, ms on this machine, medians',
  columns: ['Stage', ...all.map(({ size }) => sizes[size].title)],
  rows: Object.keys(all[0].stages).map(stage => [
    stage,
    ...all.map(({ stages }) => time(stages[stage])),
  ]),
});

/** What hostile inputs did, as a table; of the generator's shapes those alone that took longest. */
export const hostileTable = (results, most = 60) => ({
  title: `Hostile inputs: ${results.length}, longest task of ours ${Math.max(...results.map(({ ours }) => ours))} ms`,
  columns: ['Input', 'KB', 'Outcome', 'After, ms', 'Longest task, ms', 'Without layout, ms'],
  rows: [...results]
    .sort((a, b) => b.ours - a.ours)
    .slice(0, most)
    .map(({ name, kilobytes, outcome, milliseconds, task: longest, ours }) => [
      name,
      String(kilobytes),
      outcome,
      String(milliseconds),
      task(longest),
      task(ours),
    ]),
});

/** A profile as tables. */
export const profileTables = ({ size, engine, functions, files }) => [
  {
    title: `${sizes[size].title}: the browser's own stages in one mount, ms of the thread`,
    columns: ['Stage', names.raw, names.lx],
    rows: Object.keys(engine.raw).map(stage => [
      stage,
      ...[engine.raw, engine.lx].map(stages => time(stages[stage])),
    ]),
  },
  ...[
    ['lx-article by function (self), ms', functions],
    ['lx-article by step or file, ms', files],
  ].map(([title, list]) => ({
    title,
    columns: ['Name', 'ms'],
    rows: list.map(({ name, milliseconds }) => [name, time(milliseconds)]),
  })),
];

export function asText({ title, columns, rows }) {
  const all = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map(row => row[at].length)));
  const lines = all.map(row => row.map((cell, at) => cell.padEnd(widths[at])).join('  '));
  return [title, ...lines.map(line => `  ${line.trimEnd()}`)].join('\n');
}

export function asMarkdown({ title, columns, rows }) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [`${title}:`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}
