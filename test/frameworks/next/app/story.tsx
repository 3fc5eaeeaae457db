'use client';
import { type LxArticle, type LxLoadEvent } from 'lx-widgets';
import 'lx-widgets/types/react';
import { useEffect, useRef } from 'react';

const Story = () => {
  const article = useRef<LxArticle>(null);
  useEffect(() => {
    // React gives an element that it hydrates no listener; it would, had it made it.
    const said = ({ article }: LxLoadEvent) => {
      document.documentElement.dataset.loaded = article.title;
    };
    article.current?.addEventListener('lx-load', said);
    // On the server there is no DOM to register elements with.
    void import('lx-widgets/define.js');
  }, []);
  return (
    <lx-article ref={article} src="article.json">
      <a href="./">Bài</a>
    </lx-article>
  );
};
export default Story;
