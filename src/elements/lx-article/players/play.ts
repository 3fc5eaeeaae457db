import type { Embed } from '../../../text/media-services.js';
import { pageAllows } from './page-policy.js';

/** The player's own page for a video that it may show inside ours, by the service's id of it. */
const frames: Readonly<Record<string, (id: string) => string>> = {
  // The host that sets no cookie before the video plays.
  YouTube: id => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  Vimeo: id => `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`,
};

const frameOf = ({ service, id, kind }: Embed): string | undefined =>
  id && kind === 'video' && Object.hasOwn(frames, service) ? frames[service]?.(id) : undefined;

const isFile = ({ service, kind }: Embed): boolean =>
  service === '' && (kind === 'video' || kind === 'audio');

/** Whether it can be played in place. */
export const isPlayable = (embed: Embed): boolean => isFile(embed) || frameOf(embed) !== undefined;

/**
 * Plays what a media card stands for in its place, after the reader asked for it. Where the page's
 * policy lets no player in, the card stays the link that it is.
 */
export async function play(
  button: HTMLElement,
  link: HTMLAnchorElement,
  found: Embed,
): Promise<void> {
  const frame = frameOf(found);
  const allowed = frame
    ? await pageAllows('frame-src', frame)
    : await pageAllows('media-src', link.href);
  if (!allowed) {
    button.remove();
    link.focus();
    return;
  }
  const player = frame
    ? framePlayer(frame, link.textContent)
    : filePlayer(found.kind === 'audio' ? 'audio' : 'video', link.href);
  button.replaceWith(player);
  player.focus();
}

function framePlayer(url: string, title: string): HTMLElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation');
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  // YouTube plays nothing where it is told no referrer at all.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = url;
  return frame;
}

function filePlayer(kind: 'audio' | 'video', url: string): HTMLElement {
  const player = document.createElement(kind);
  player.controls = true;
  player.autoplay = true;
  player.tabIndex = 0;
  player.src = url;
  return player;
}
