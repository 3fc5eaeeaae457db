// What the lists of examples are written with: short ways to say a tree (build.js).

/** An address of the demo that holds wherever the list is imported from. `path` is from demo/. */
export const at = path => {
  const { pathname, search } = new URL(`../${path}`, import.meta.url);
  return pathname + search;
};

export const link = (text = 'Ra quân dọn vệ sinh bờ kè (nội dung minh họa)', page = 'minh-hoa') => [
  'a',
  { href: at(`bai-viet/${page}.html`) },
  [text],
];

export const realLink = link(
  'Sơ kết hoạt động của Ban chỉ đạo 35 thành phố Long Xuyên',
  'so-ket-35',
);

export const from = (src, attributes = {}, fallback = link()) => [
  'lx-article',
  { src, ...attributes },
  [fallback],
];
export const file = (name, attributes) => from(at(`articles/${name}.json`), attributes);
export const answers = (path, attributes) => from(at(`answers/${path}`), attributes);
export const real = attributes => from(at('articles/so-ket-35.json'), attributes, realLink);

/** A list of feeds of the demo, by their names. */
export const list = (names, attributes = {}) => [
  'lx-article-list',
  {
    src: names
      .split(' ')
      .map(name => at(`feeds/${name}`))
      .join(' '),
    ...attributes,
  },
  [['a', { href: at('trang-khac.html') }, ['Tin của phường']]],
];

export const box = (name, ...children) => ['div', { class: name }, children];

/** A small article for the property `article`. */
export const small = {
  format: 'lx-article/1',
  url: at('bai-viet/minh-hoa.html'),
  title: 'Bài được giao bằng thuộc tính (nội dung minh họa)',
  byline: 'Ngọc Minh (tên ví dụ)',
  datePublished: '2026-03-07',
  body: [{ type: 'paragraph', text: 'Nội dung minh họa, không phải tin thật./.' }],
};

/**
 * A state of an element.
 *
 * @param {string} id stands in the address
 * @param {[string, string]} title Vietnamese, English
 * @param {[string, string]} see what a tester should see: the acceptance criterion of this state
 * @param {import('../build.js').Tree} tree
 * @param {Partial<import('../examples.js').Example>} [more]
 */
export const state = (id, title, see, tree, more = {}) => ({ id, title, see, tree, ...more });

/** A state that ends with `lx-load`. */
export const loads = (id, title, see, tree, more = {}) =>
  state(id, title, see, tree, { outcome: 'load', ...more });

/** States under one heading. */
export const group = (element, name, states) =>
  states.map(example => ({ element, group: name, ...example }));
