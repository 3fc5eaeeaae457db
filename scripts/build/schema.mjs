// Writes the JSON Schema that publishers validate with, from what the reader itself is made of: the
// shapes of src/model, and the comments above their members. It is stricter than the reader.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Comments } from './comments.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

// `format` asserts nothing by default in 2020-12, so dates and addresses have patterns. A time must
// have an offset; years and hours are those that src/text/date.ts takes.
const hour = '([01]\\d|2[0-3]):[0-5]\\d';
const day = '[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const date = `^${day}(T${hour}:[0-5]\\d(\\.\\d+)?(Z|[+-]${hour}))?$`;

const maxLength = 100_000;
const maxItems = 10_000;
const string = (pattern, max = maxLength) => ({ type: 'string', maxLength: max, pattern });

/** The shapes of single values, with what JSON Schema says for them. */
const simple = values => [
  [values.anyText, { type: 'string', maxLength }],
  [values.text, string('\\S')],
  [values.html, { type: 'string' }],
  [values.flagOrText, { type: ['boolean', 'string'], maxLength, pattern: '\\S' }],
  [values.link, string('^https?://', 2048)],
  [values.picture, string('^https?://', 2048)],
  [values.contact, string('^(https?://|mailto:|tel:)', 2048)],
  [values.date, string(date, 64)],
  [values.zone, string('^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$', 64)],
  [values.language, string('^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', 64)],
  [values.host, string('^(\\*\\.)?[^\\s/:@?#\\\\*]+$', 256)],
  [values.boolean, { type: 'boolean' }],
  [values.positive, { type: 'number', exclusiveMinimum: 0 }],
];

/**
 * Writes `article.schema.json` (JSON Schema 2020-12) into the directory into which `tsc` has emitted.
 *
 * @param {string} distDirectory
 */
export async function writeSchema(distDirectory) {
  const modules = ['article', 'blocks', 'media', 'scalars'].map(name =>
    pathToFileURL(join(resolve(distDirectory), 'model', `${name}.js`)),
  );
  const [article, ...parts] = await Promise.all(modules.map(url => import(url)));
  const schema = articleSchema(article, ...parts);
  await writeFile(
    join(distDirectory, 'article.schema.json'),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
}

function articleSchema({ articleShape }, blocks, media, values) {
  const comments = new Comments(root, ['src/model/article.ts', 'src/model/blocks.ts']);
  const $defs = {};

  /** What stands once in the schema, and is named where it is used. */
  const shared = new Map([
    [media.imageShape, ['image', 'ImageData', objectSchema]],
    [media.attachmentShape, ['attachment', 'Attachment', objectSchema]],
    [media.recordingShape, ['recording', 'Recording', objectSchema]],
    [blocks.listItemShape, ['listItem', 'ListItem', objectSchema]],
    [blocks.blockShape, ['block', 'Block', blockSchema]],
  ]);
  shared.set(blocks.nestedItemShape, shared.get(blocks.listItemShape));
  const special = new Map([
    [values.embedding, embeddingSchema],
    [blocks.bodyShape, bodySchema],
    [blocks.tableCellShape, cellSchema],
  ]);

  /** The schema of a shape; `type` is what it reads, whose comments become descriptions. */
  function schemaOf(shape, type) {
    if (shared.has(shape)) return reference(shape);
    // Not by identity: a member may be a copy of the shape that is required, or does more besides.
    const found = simple(values).find(
      ([{ noun, empty }]) => noun === shape.noun && empty === shape.empty,
    );
    if (found) return found[1];
    if (special.has(shape)) return special.get(shape)(shape, type);
    if (shape.values) return { enum: shape.values };
    if (shape.items) return listSchema(shape, type);
    if (shape.members) return objectSchema(shape, type);
    if ('min' in shape) return integerSchema(shape);
    throw new Error(`The schema has no word for ${shape.noun}.`);
  }

  function reference(shape) {
    const [name, typeName, write] = shared.get(shape);
    if (!$defs[name]) {
      const { type, comment } = comments.exportedType(typeName);
      $defs[name] = { description: comment };
      Object.assign($defs[name], write(shape, type));
    }
    return { $ref: `#/$defs/${name}` };
  }

  function objectSchema({ members }, type) {
    const required = Object.keys(members).filter(name => members[name].required);
    return {
      type: 'object',
      ...(required.length > 0 && { required }),
      // Text comes in one of two ways, never both.
      ...(members.text &&
        members.html && { oneOf: [{ required: ['text'] }, { required: ['html'] }] }),
      properties: propertiesOf(members, type),
    };
  }

  function propertiesOf(members, parent) {
    const entries = Object.entries(members).map(([name, shape]) => {
      const { type, comment } = comments.member(parent, name);
      const { default: otherwise } = shape;
      return [name, { description: comment, ...schemaOf(shape, type), default: otherwise }];
    });
    return Object.fromEntries(entries);
  }

  function listSchema({ items, least }, type) {
    const minItems = least || undefined;
    return { type: 'array', minItems, maxItems, items: schemaOf(items, comments.itemsOf(type)) };
  }

  function integerSchema({ min, max }) {
    const limit = number => (Math.abs(number) < Number.MAX_SAFE_INTEGER ? number : undefined);
    return { type: 'integer', minimum: limit(min), maximum: limit(max) };
  }

  // Here, in bodies and in blocks no `anyOf`: an error shall name the item and not the whole.
  function embeddingSchema() {
    const words = { if: { type: 'string' }, then: { enum: ['any', 'none'] } };
    return { type: ['string', 'array'], ...words, maxItems, items: schemaOf(values.host) };
  }

  function bodySchema(_shape, type) {
    const items = schemaOf(blocks.blockShape, comments.itemsOf(type));
    return { type: ['string', 'array'], pattern: '\\S', minItems: 1, maxItems, items };
  }

  function cellSchema(_shape, type) {
    return {
      type: ['string', 'object'],
      maxLength,
      if: { type: 'object' },
      then: objectSchema(blocks.cellShape, comments.variant(type, 'colspan')),
    };
  }

  function blockSchema(_shape, union) {
    const variants = comments.typeOfExport('blockShapes');
    return {
      type: 'object',
      required: ['type'],
      properties: propertiesOf(blocks.blockMembers, comments.typeOfExport('blockMembers')),
      allOf: Object.entries(blocks.blockShapes).map(([name, shape]) => ({
        if: { required: ['type'], properties: { type: { const: name } } },
        then: {
          description: comments.member(variants, name).comment,
          ...schemaOf(shape, comments.variant(union, 'type', name)),
        },
      })),
    };
  }

  const { type, comment } = comments.exportedType('Article');
  const { required, properties } = objectSchema(articleShape, type);
  // The reader takes any word, for versions to come; here a slip of the pen would hide the article.
  properties.status.enum = ['published', 'withdrawn', 'archived'];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:lx-article:1',
    title: 'lx-article/1',
    description: comment,
    type: 'object',
    required: ['format', ...required],
    anyOf: [{ required: ['body'] }, { required: ['url'] }],
    if: { required: ['status'], properties: { status: { const: 'withdrawn' } } },
    then: { required: ['withdrawn'] },
    properties,
    $defs,
  };
}
