// What Turbo does with a link: fetches the page, takes its body in place of this one, and runs no
// script again. XMLHttpRequest parses a document without making markup of a string.

async function visit(href, remember = true) {
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.open('GET', href);
  await new Promise(resolve => {
    request.addEventListener('loadend', resolve);
    request.send();
  });
  if (!request.response) return location.assign(href);
  const note = document.body.firstElementChild;
  if (remember) history.pushState({}, '', href);
  document.body.replaceWith(document.adoptNode(request.response.body));
  if (!note.matches('main')) document.body.prepend(note);
  document.title = request.response.title;
  return undefined;
}

document.addEventListener('click', event => {
  const link = event.target.closest?.('a[data-turbo]');
  if (!link) return;
  event.preventDefault();
  void visit(link.href);
});
addEventListener('popstate', () => void visit(location.href, false));
