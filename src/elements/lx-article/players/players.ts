import { recognise } from '../../../text/media-services.js';
import { fill, type Strings } from '../../../text/strings/strings.js';
import { hostOf, isAskable } from '../../../text/url.js';
import { isPlayable, play } from './play.js';

/**
 * Puts a button that plays in place into each media card for which that is possible, for
 * `media="inline"`.
 *
 * @param fetchedFrom the address that the article came from: nothing nearer to the reader is asked.
 */
export function addPlayers(body: ParentNode, text: Strings, fetchedFrom: string): void {
  for (const card of body.querySelectorAll('.media')) {
    const link = card.querySelector('a');
    const found = link && recognise(link.href);
    if (!found || !isPlayable(found) || card.querySelector('.play,iframe,video,audio')) continue;
    if (!isAskable(new URL(link.href), fetchedFrom)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'play';
    const words = found.kind === 'audio' ? text.loadAudio : text.loadVideo;
    button.textContent = fill(words, { host: hostOf(link.href) ?? '' });
    button.addEventListener('click', () => void play(button, link, found));
    link.after(button);
  }
}
