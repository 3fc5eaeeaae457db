// Types of the tags for templates of React (19), Vue (3) and Svelte (5), from the manifest, into
// dist/types. A project imports the one of its framework once.
import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from '../setup.mjs';

const comment = ({ description = '' }) => `/** ${description.replace(/\s+/g, ' ')} */`;
const quote = name => (/^\w+$/.test(name) ? name : `'${name}'`);

/** Attributes are written as text; a property has them where the types of both are the same. */
function membersOf({ name: className, attributes = [], members = [] }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const isField = name => fields.some(field => field.name === name);
  const typeOf = ({ fieldName, name }) =>
    isField(fieldName ?? name) ? `${className}['${fieldName ?? name}']` : 'string';
  const listed = new Map();
  for (const each of [...attributes, ...fields])
    if (!listed.has(each.name))
      listed.set(
        each.name,
        `${comment(each)}\n    ${quote(each.name)}?: ${typeOf(each)} | undefined;`,
      );
  return [...listed.values()];
}

const eventsOf = ({ events = [] }) =>
  events.map(event => `${comment(event)}\n    '${event.name}': ${event.type.text};`);

const entryOf = declaration => `  '${declaration.tagName}': {
    element: ${declaration.name};
    members: {
    ${membersOf(declaration).join('\n    ')}
    };
    events: {
    ${eventsOf(declaration).join('\n    ')}
    };
  };`;

const elements = (declarations, names) => `import type { ${names.join(', ')} } from '../index.js';

/** What each tag takes, and what it tells. */
export interface LxElements {
${declarations.map(entryOf).join('\n')}
}

/** A listener of each event of a tag, under a name with something before it. */
export type Listeners<Tag extends keyof LxElements, Before extends string> = {
  [Name in keyof LxElements[Tag]['events'] & string as \`\${Before}\${Name}\`]?: (
    event: LxElements[Tag]['events'][Name],
  ) => void;
};
`;

const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Listeners, LxElements } from './elements.js';

type LxIntrinsicElements = {
  [Tag in keyof LxElements]: DetailedHTMLProps<
    HTMLAttributes<LxElements[Tag]['element']>,
    LxElements[Tag]['element']
  > &
    LxElements[Tag]['members'] &
    Listeners<Tag, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends LxIntrinsicElements {}
  }
}
`;

const vue = `import type { DefineComponent, HTMLAttributes } from 'vue';
import type { LxElements } from './elements.js';

type LxComponents = {
  [Tag in keyof LxElements]: DefineComponent<
    LxElements[Tag]['members'] & Partial<HTMLAttributes>,
    {},
    {},
    {},
    {},
    {},
    {},
    {
      [Name in keyof LxElements[Tag]['events']]: (event: LxElements[Tag]['events'][Name]) => void;
    }
  >;
};

declare module 'vue' {
  interface GlobalComponents extends LxComponents {}
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { Listeners, LxElements } from './elements.js';

type LxSvelteElements = {
  [Tag in keyof LxElements]: HTMLAttributes<LxElements[Tag]['element']> &
    LxElements[Tag]['members'] &
    Listeners<Tag, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends LxSvelteElements {}
}
`;

/** @param {{ modules: { declarations: any[] }[] }} manifest of the package */
export function writeTypes({ modules }) {
  const declarations = modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName),
  );
  const names = new Set(
    declarations.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]),
  );
  const folder = `${root}dist/types/`;
  mkdirSync(folder, { recursive: true });
  const files = { elements: elements(declarations, [...names].sort()), react, vue, svelte };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(`${folder}${name}.d.ts`, text);
    // What a bundler finds where a project imports the types for their effect alone.
    writeFileSync(`${folder}${name}.js`, 'export {};\n');
  }
}
