import { type LxArticle, type LxLoadEvent } from 'lx-widgets';
import 'lx-widgets/define.js';
import 'lx-widgets/define/lx-article-list.js';

const element: LxArticle = document.createElement('lx-article');
element.src = 'article.json';
element.addEventListener('lx-load', (event: LxLoadEvent) => {
  document.documentElement.dataset.loaded = event.article.title;
});
// @ts-expect-error: there is no such variant.
element.variant = 'huge';
element.variant = 'full';
document.querySelector('#app')?.append(element);
