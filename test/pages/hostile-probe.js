// Loaded before anything else: records what no article may do to the page that shows it.
const calls = [];
const note = (name, ...values) => {
  calls.push(`${name}(${values.map(value => String(value).slice(0, 40)).join()})`);
};
window.probe = { calls, globals: undefined };
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'fetch', 'pwned', 'xss'])
  window[name] = (...values) => note(name, ...values);
for (const name of ['write', 'writeln'])
  window.Document.prototype[name] = (...values) => note(name, ...values);
for (const name of ['setTimeout', 'setInterval']) {
  const original = window[name];
  window[name] = (code, ...rest) =>
    typeof code === 'function' ? original(code, ...rest) : note(name, code);
}
window.Function = new Proxy(Function, {
  apply: (_target, _self, values) => note('Function', ...values),
  construct: (_target, values) => {
    note('Function', ...values);
    return {};
  },
});
navigator.sendBeacon = (...values) => note('sendBeacon', ...values);
window.XMLHttpRequest.prototype.open = (...values) => note('XMLHttpRequest', ...values);
addEventListener('message', () => note('message'));
addEventListener('submit', () => note('submit'), true);
addEventListener('error', ({ message }) => note('error', message));
addEventListener('unhandledrejection', ({ reason }) => note('rejection', reason));
addEventListener('securitypolicyviolation', event =>
  note('violation', event.effectiveDirective, event.blockedURI, event.sample),
);
performance.setResourceTimingBufferSize(100_000);
// Nothing that is clicked leads away.
addEventListener('click', event => event.preventDefault(), true);
