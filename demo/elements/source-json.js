// The JSON that a state of an element shows: of its property, its child script, or its address.

const patience = 5000;

const pretty = text => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return undefined;
  }
};

/** Relative addresses of the demo's files made whole, so that they hold wherever the text is pasted. */
const whole = (text, src) => text.replaceAll(/(\\?")\.\.\//g, `$1${new URL('../', src)}`);

async function fetched(src) {
  try {
    const response = await fetch(src, { signal: AbortSignal.timeout(patience) });
    return whole(await response.text(), src);
  } catch {
    return '';
  }
}

/**
 * @param {Element} element
 * @param {string} input the property that takes the JSON
 * @returns {Promise<string | undefined>} nothing where there is no JSON
 */
export async function jsonOf(element, input) {
  if (element[input] !== undefined) return JSON.stringify(element[input], null, 2);
  const script = element.querySelector('script[type="application/json"]');
  if (script) return pretty(script.textContent);
  const src = element.getAttribute('src');
  if (!src) return undefined;
  return pretty(await fetched(new URL(src, document.baseURI).href));
}
