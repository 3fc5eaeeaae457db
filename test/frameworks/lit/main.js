import { html, LitElement } from 'lit';
import 'lx-widgets/define.js';

class SitePage extends LitElement {
  static properties = { loaded: { state: true } };

  render() {
    const said = ({ article }) => (document.documentElement.dataset.loaded = article.title);
    return html`<lx-article src="article.json" .headingLevel=${3} @lx-load=${said}></lx-article>`;
  }
}
customElements.define('site-page', SitePage);
