import { loadChunk } from '../../load/chunks.js';
import { recognise } from '../../text/media-services.js';
import { fill } from '../../text/strings/strings.js';
import { hostOf, isAskable } from '../../text/url.js';
import type { AddPlayers } from './players/players.js';

/**
 * Loads what puts players into a body.
 *
 * @throws LxError `internal` where the chunk does not come, or is not the one of this release.
 */
export async function loadPlayers(): Promise<AddPlayers> {
  const { default: players } = await loadChunk('players', () => import('./players/players.js'));
  return players({ recognise, fill, hostOf, isAskable });
}
