import type { recognise as Recognise } from '../../../text/media-services.js';
import type { fill as Fill, Strings } from '../../../text/strings/strings.js';
import type { hostOf as HostOf, isAskable as IsAskable } from '../../../text/url.js';
import { isPlayable, play } from './play.js';

/** What this chunk is given, since it imports nothing that the entry holds. */
export interface PlayersNeed {
  readonly recognise: typeof Recognise;
  readonly fill: typeof Fill;
  readonly hostOf: typeof HostOf;
  readonly isAskable: typeof IsAskable;
}

/**
 * Puts a button that plays in place into each media card for which that is possible.
 *
 * @param fetchedFrom the address that the article came from: nothing nearer to the reader is asked.
 */
export type AddPlayers = (body: ParentNode, text: Strings, fetchedFrom: string) => void;

/** A chunk (`load/chunks.ts`): players in place of links, for `media="inline"`. */
export default function players({ recognise, fill, hostOf, isAskable }: PlayersNeed): AddPlayers {
  return (body, text, fetchedFrom) => {
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
  };
}
