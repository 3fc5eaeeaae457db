import 'lx-widgets/define.js';
import 'lx-widgets/types/react';
import { createRoot } from 'react-dom/client';

const App = () => (
  <lx-article
    src="article.json"
    heading-level={3}
    onlx-load={({ article }) => {
      document.documentElement.dataset.loaded = article.title;
    }}
  >
    <a href="./">Bài</a>
  </lx-article>
);
// @ts-expect-error: there is no such variant.
export const Wrong = () => <lx-article variant="huge" />;

createRoot(document.querySelector('#app')!).render(<App />);
