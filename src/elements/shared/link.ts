import { html } from 'lit';

/** Content as a link, where there is an address. The page that opens gets no hold on this one. */
export const linked = (url: string | undefined, content: unknown, rel = 'noopener'): unknown =>
  url ? html`<a href=${url} rel=${rel}>${content}</a>` : content;
