/** Theme → the scheme that it is made for. */
export const themes = {
  'do-vang': 'light',
  'bao-in': 'light',
  'song-hau': 'light',
  'ruong-lua': 'light',
  dem: 'dark',
  'ro-rang': 'light',
};

/** The style sheet of a theme, as it is copied. */
export async function cssOf(id) {
  const response = await fetch(new URL(`${id}.css`, import.meta.url));
  if (!response.ok) throw new Error(`${id}.css`);
  return response.text();
}

/** The custom properties of a theme's style sheet. */
export function tokensOf(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const { style } = sheet.cssRules[0];
  return [...style].map(name => [name, style.getPropertyValue(name).trim()]);
}

/** Puts a theme on one element alone. */
export function dress(element, css, scheme) {
  element.setAttribute('scheme', scheme);
  for (const [name, value] of tokensOf(css)) element.style.setProperty(name, value);
}
