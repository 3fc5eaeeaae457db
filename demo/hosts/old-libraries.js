// What old libraries and careless scripts do to the page that they run on, each as its public source
// does it; the part after the `?` of this script's address names one.
const { Array, Element, Object, Date } = window;

/** Prototype.js: its array methods go over `_each`, its `$A` knows no mapper and no iterables. */
function prototypeJs({ entries, keys, toJSON, reduce }) {
  const $break = {};
  const toArray = x => {
    if (!x) return [];
    if ('toArray' in Object(x)) return x.toArray();
    let length = x.length || 0;
    const results = new Array(length);
    while (length--) results[length] = x[length];
    return results;
  };
  const K = x => x;
  const methods = {
    _each(iterator) {
      for (let i = 0, length = this.length >>> 0; i < length; i++)
        if (i in this) iterator(this[i], i);
    },
    each(iterator, context) {
      try {
        this._each((value, index) => iterator.call(context, value, index));
      } catch (error) {
        if (error !== $break) throw error;
      }
      return this;
    },
    every(iterator = K, context) {
      let result = true;
      this.each((value, index) => {
        result = result && !!iterator.call(context, value, index);
        if (!result) throw $break;
      });
      return result;
    },
    some(iterator = K, context) {
      let result = false;
      this.each((value, index) => {
        if ((result = !!iterator.call(context, value, index))) throw $break;
      });
      return result;
    },
    map(iterator = K, context) {
      const results = [];
      this.each((value, index) => results.push(iterator.call(context, value, index)));
      return results;
    },
    find(iterator, context) {
      let result;
      this.each((value, index) => {
        if (iterator.call(context, value, index)) {
          result = value;
          throw $break;
        }
      });
      return result;
    },
    filter(iterator, context) {
      const results = [];
      this.each((value, index) => {
        if (iterator.call(context, value, index)) results.push(value);
      });
      return results;
    },
    toArray() {
      return [].concat(this);
    },
    size() {
      return this.length;
    },
    inspect() {
      return `[${this.map(String).join(', ')}]`;
    },
  };
  for (const [alias, name] of [
    ['all', 'every'],
    ['any', 'some'],
    ['collect', 'map'],
    ['detect', 'find'],
    ['select', 'filter'],
    ['findAll', 'filter'],
    ['clone', 'toArray'],
  ])
    methods[alias] = methods[name];
  if (entries) methods.entries = methods.toArray;
  if (toJSON) methods.toJSON = () => '[]';
  if (reduce)
    methods.reduce = function () {
      return this.length > 1 ? this : this[0];
    };
  for (const name in methods) Array.prototype[name] = methods[name];
  Array.from = toArray;
  if (toJSON)
    String.prototype.toJSON = function () {
      return `"${this}"`;
    };
  Object.assign(String.prototype, {
    toArray() {
      return this.split('');
    },
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith(pattern) {
      const d = this.length - pattern.length;
      return d >= 0 && this.indexOf(pattern, d) === d;
    },
    times(count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
  });
  if (keys)
    Object.keys = object => {
      const names = [];
      for (const name in object) names.push(name);
      return names;
    };
  Function.prototype.bind = function (context, ...args) {
    const method = this;
    return function (...more) {
      return method.apply(context, args.concat(more));
    };
  };
  // A function that makes elements, with the prototype of the true one.
  window.Element = function (tag, attributes) {
    const element = document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    return element;
  };
  Object.assign(window.Element, Element);
  window.Element.prototype = Element.prototype;
  Object.assign(window.HTMLElement.prototype, {
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(content) {
      this.textContent = content;
      return this;
    },
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    select: Element.prototype.querySelectorAll,
    match: Element.prototype.matches,
    next() {
      return this.nextElementSibling;
    },
  });
}

/** MooTools: natives of its own in the place of `Event` and `Element`. */
function mooTools({ from }) {
  window.Event = function (event) {
    event = event || window.event;
    this.event = event;
    this.type = event.type;
    this.page = { x: event.pageX, y: event.pageY };
    this.code = event.which;
    this.key = /mouse/.test(event.type) ? '' : event.key.toLowerCase();
  };
  window.Event.prototype.stop = function () {
    return this;
  };
  window.Element = function (tag, props) {
    return document.id(tag, props);
  };
  window.Element.prototype = { set: () => undefined, get: () => undefined };
  if (from)
    Array.from = item => {
      if (item == null) return [];
      return typeof item.length === 'number' && typeof item !== 'string'
        ? Array.prototype.slice.call(item)
        : [item];
    };
  Object.assign(Array.prototype, {
    each: Array.prototype.forEach,
    contains: Array.prototype.includes,
    empty() {
      this.length = 0;
      return this;
    },
    link: () => ({}),
    $family: 'array',
  });
  window.Hash = function () {};
  window.JSON = Object.assign(new window.Hash(), {
    parse: JSON.parse,
    stringify: JSON.stringify,
    encode: JSON.stringify,
    decode: JSON.parse,
  });
}

const pollute = members => {
  for (const [name, value] of Object.entries(members)) Object.prototype[name] = value;
};

const hosts = {
  nothing: () => undefined,
  'prototype-1.6': () => prototypeJs({ entries: true, keys: true, toJSON: true, reduce: true }),
  'prototype-1.7': () => prototypeJs({ entries: true, toJSON: true }),
  'prototype-1.7.3': () => prototypeJs({}),
  'mootools-1.2': () => mooTools({}),
  'mootools-1.4': () => mooTools({ from: true }),
  datejs() {
    Date.prototype.toISOString = function () {
      return this.toString('yyyy-MM-ddTHH:mm:ssZ');
    };
    Date.prototype.toString = () => 'T';
    Date.parse = text => (text ? new Date() : null);
    Date.now = () => new Date();
    Number.prototype.days = 0;
  },
  'old-core-js'() {
    // Its first versions put a Promise, a Map and symbols of their own over what was there.
    const iterate = function () {
      let at = 0;
      return {
        next: () =>
          at < this.length ? { value: this[at++], done: false } : { value: undefined, done: true },
      };
    };
    Array.prototype[Symbol.iterator] = iterate;
    Array.prototype.values = iterate;
    window.NodeList.prototype[Symbol.iterator] = iterate;
    window.HTMLCollection.prototype[Symbol.iterator] = iterate;
    const Native = window.Promise;
    window.Promise = class Promise extends Native {};
  },
  'polluted-lists': () => pollute({ strings: ['x'], 0: 'x', length: 3, done: true }),
  'polluted-options': () =>
    pollute({ capture: true, once: true, passive: true, bubbles: false, composed: false }),
  'polluted-request': () =>
    pollute({
      headers: { 'X-Host': '1' },
      method: 'POST',
      mode: 'no-cors',
      integrity: 'sha256-x',
      cache: 'only-if-cached',
    }),
  'polluted-names': () =>
    pollute({
      publisher: { name: 'Kẻ gian' },
      url: 'https://evil.example/',
      path: '$',
      status: 'withdrawn',
      cause: 'x',
      configurable: true,
    }),
  'no-remove'() {
    delete Element.prototype.remove;
    delete window.CharacterData.prototype.remove;
  },
  'polluted-descriptors': () =>
    pollute({ get: undefined, set: undefined, writable: true, enumerable: true }),
  'polluted-getters': () => pollute({ get: () => 'x' }),
  'no-observers'() {
    delete window.IntersectionObserver;
    delete window.ResizeObserver;
    delete window.requestIdleCallback;
  },
};

hosts[decodeURIComponent(new URL(document.currentScript.src).search.slice(1))]();
