import { lxPolicy, nameScripts } from '../body/parse/trusted-types.js';
import { LxError } from '../model/errors.js';

/** Where the chunks of a script build lie, and what they must be. */
export interface ChunkPlace {
  /** The name of each, and its hash as the attribute `integrity` wants it. */
  readonly hashes: Readonly<Record<string, string>>;
  /** What each is given, in an order that the build knows. */
  readonly kit: readonly unknown[];
  /** Address of their folder, with a slash at its end. */
  readonly base: string;
  /** The nonce of the entry's script tag. */
  readonly nonce: string | undefined;
}

/** Seconds until a chunk must be there. */
const timeLimit = 15;

let place: ChunkPlace | undefined;
const loads = new Map<string, Promise<unknown>>();

/** Says where the chunks of a script build lie; what is bundled or imported needs no place. */
export function placeChunks(found: ChunkPlace): void {
  place = found;
  nameScripts(Object.getOwnPropertyNames(found.hashes).map(name => addressOf(name, found)));
}

const addressOf = (name: string, { base }: ChunkPlace): string => new URL(`${name}.js`, base).href;

/**
 * Loads a part that no first article needs: a module like any other, of which the script builds make
 * a file that imports nothing. Its default export there is given what it shares with the entry, and
 * gives what the module exports.
 *
 * @param name its file in the folder of chunks.
 * @param plain imports the module where lx was bundled, or is imported file by file.
 * @throws LxError `internal`, with the chunk's address.
 */
export function loadChunk<Module>(name: string, plain: () => Promise<Module>): Promise<Module> {
  const load = (loads.get(name) as Promise<Module> | undefined) ?? begin(name, plain);
  loads.set(name, load);
  // What did not come may come the next time.
  load.catch(() => loads.delete(name));
  return load;
}

async function begin<Module>(name: string, plain: () => Promise<Module>): Promise<Module> {
  const address = place ? addressOf(name, place) : name;
  try {
    return place ? await verified<Module>(name, address, place) : await plain();
  } catch (cause) {
    const message =
      `The part ${address} of lx could not be loaded: it must lie beside the script, be of the same ` +
      'release, be sent with CORS, and be allowed by the Content-Security-Policy (script-src).';
    throw new LxError('internal', message, { cause });
  }
}

/**
 * Imports a chunk after a script element has checked its hash. A `modulepreload` link checks none in
 * WebKit (seen in 2.50), and after its `error` WebKit's `import()` would fetch anew, unchecked.
 */
async function verified<Module>(
  name: string,
  address: string,
  { hashes, kit, nonce }: ChunkPlace,
): Promise<Module> {
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.referrerPolicy = 'no-referrer';
  script.integrity = hashes[name] ?? '';
  if (nonce) script.nonce = nonce;
  script.src = lxPolicy().createScriptURL(address);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      script.onload = () => resolve();
      script.onerror = () => reject(new Error('It did not come, or its hash is another.'));
      timer = setTimeout(() => reject(new Error(`No answer in ${timeLimit} s.`)), timeLimit * 1000);
      document.head.append(script);
    });
  } finally {
    clearTimeout(timer);
    script.remove();
  }
  const chunk = (await import(address)) as { default: (kit: readonly unknown[]) => Module };
  return chunk.default(kit);
}
