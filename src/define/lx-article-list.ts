import { LxArticleList } from '../elements/lx-article-list/lx-article-list.js';

declare global {
  interface HTMLElementTagNameMap {
    'lx-article-list': LxArticleList;
  }
}

if (!customElements.get('lx-article-list')) customElements.define('lx-article-list', LxArticleList);
