import { resolveImage } from '../../text/image-url.js';
import { parseSrcset, writeSrcset } from '../../text/srcset.js';
import { withoutControls } from '../../text/unseen.js';
import { resolveUrl } from '../../text/url.js';
import type { BodyContext } from '../context.js';
import { idPrefix } from '../ids.js';
import type { ValueRule } from './policy.js';

/** The part of a body's context that the checks of attribute values ask. */
export type ValueContext = Pick<BodyContext, 'baseUrl' | 'fetchedFrom' | 'imageHosts' | 'ids'>;

/** A `srcset` without its bad candidates. */
function candidates(value: string, context: ValueContext): string | undefined {
  const kept = parseSrcset(value).flatMap(({ url, descriptor }) => {
    const checked = resolveImage(url, context);
    return checked ? { url: checked, descriptor } : [];
  });
  return writeSrcset(kept) || undefined;
}

const id = (value: string, { ids }: ValueContext): string | undefined =>
  ids.has(value) ? idPrefix + value : undefined;

/**
 * A link to a place in an article that has no page of its own stays one, or it would lead to the raw
 * JSON: the element finds its target (`a-x`) on a click.
 */
const link = (value: string, { baseUrl, fetchedFrom }: ValueContext): string | undefined =>
  (baseUrl === undefined || baseUrl === fetchedFrom) && /^#[^\s]+$/.test(value)
    ? `#${idPrefix}${value.slice(1)}`
    : resolveUrl(value, 'link', baseUrl);

/** The value to use for an attribute, checked and rewritten; nothing where the attribute must go. */
export function checkValue(
  rule: ValueRule,
  value: string,
  context: ValueContext,
): string | undefined {
  switch (rule) {
    case 'text':
      return withoutControls(value);
    case 'flag':
      return '';
    case 'link':
      return link(value, context);
    case 'image':
      return resolveImage(value, context);
    case 'candidates':
      return candidates(value, context);
    case 'id':
      return id(value, context);
    case 'ids':
      return (
        value
          .split(/\s+/)
          .map(each => id(each, context))
          .filter(Boolean)
          .join(' ') || undefined
      );
    case 'language':
      return /^[a-z]{2,8}(-[a-z\d]{1,8}){0,4}$/i.test(value) ? value : undefined;
    default:
      return rule.test(value) ? value : undefined;
  }
}
