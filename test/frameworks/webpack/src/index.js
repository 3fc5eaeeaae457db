import 'lx-widgets/define.js';

document.addEventListener('lx-load', ({ article }) => {
  document.documentElement.dataset.loaded = article.title;
});
