// Loaded first: remembers everything that went wrong on the page.
window.seen = [];
addEventListener('securitypolicyviolation', event =>
  window.seen.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
);
addEventListener('error', event =>
  window.seen.push(`error: ${event.message ?? event.target?.outerHTML}`),
);
addEventListener('unhandledrejection', event => window.seen.push(`rejection: ${event.reason}`));
for (const level of ['error', 'warn']) {
  const write = console[level];
  console[level] = (...parts) => {
    window.seen.push(`${level}: ${parts.join(' ')}`);
    write.apply(console, parts);
  };
}
window.said = [];
{
  const { info } = console;
  console.info = (...parts) => {
    window.said.push(parts.join(' '));
    info.apply(console, parts);
  };
}
// What each lx element told of its input, once per element: `lx-article lx-load`.
window.told = [];
for (const name of ['lx-load', 'lx-error'])
  document.addEventListener(name, event =>
    window.told.push(`${event.target.localName} ${name}${event.kind ? ` ${event.kind}` : ''}`),
  );
// The calls of fetch, and whether the elements were defined by then.
window.asked = [];
{
  const { fetch } = window;
  window.fetch = (address, options) => {
    window.asked.push({ address, isDefined: Boolean(customElements.get('lx-article')) });
    return fetch.call(window, address, options);
  };
}
window.globalsBefore = new Set(Object.getOwnPropertyNames(window));
