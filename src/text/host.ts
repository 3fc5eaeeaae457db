/** Whose machine answers under a host's name: anybody's, one of the reader's own network, the reader's own. */
export type AddressSpace = 'public' | 'private' | 'loopback';

// RFC 6890 and its updates: IPv4 networks that nobody on the Internet answers from, by first address
// and length of the prefix.
const specialNetworks: readonly (readonly [first: number, length: number])[] = [
  [0x0a000000, 8],
  [0x64400000, 10],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0000200, 24],
  [0xc0586300, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xc6336400, 24],
  [0xcb007100, 24],
  [0xe0000000, 3],
];

// RFC 6761, 6762 (with its appendix G), 8375, and ICANN's ".internal": names that no public server knows.
const privateEnding = /\.(?:local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)$/;

function spaceOfV4(address: number): AddressSpace {
  // A system sends what goes to 0.0.0.0 to itself.
  if (address >>> 24 === 127 || address >>> 24 === 0) return 'loopback';
  const isSpecial = specialNetworks.some(
    ([first, length]) => (address ^ first) >>> (32 - length) === 0,
  );
  return isSpecial ? 'private' : 'public';
}

/** The eight groups of an IPv6 address as `URL` writes it, where "::" stands for what is left out. */
function groupsOf(address: string): number[] {
  const [before = [], after = []] = address
    .split('::')
    .map(half => (half ? half.split(':').map(group => parseInt(group, 16)) : []));
  const zeros = Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0);
  return [...before, ...zeros, ...after];
}

function spaceOfV6(address: string): AddressSpace {
  const groups = groupsOf(address);
  const [first = 0, second = 0] = groups;
  const [high = 0, low = 0] = groups.slice(6);
  const start = groups.slice(0, 5).every(group => group === 0);
  // An IPv4 address in the clothes of an IPv6 one.
  if (start && groups[5] === 0xffff) return spaceOfV4(((high << 16) | low) >>> 0);
  if (start && groups[5] === 0 && high === 0 && low < 2) return 'loopback';
  // All that is in use on the Internet is of 2000::/3; in it are tunnels and examples.
  const isSpecial =
    first >>> 13 !== 1 ||
    (first === 0x2001 && (second < 0x200 || second === 0xdb8)) ||
    first === 0x2002 ||
    (first === 0x3fff && second < 0x1000);
  return isSpecial ? 'private' : 'public';
}

/**
 * Whose machine answers under a host name, by the name alone: what a public name resolves to is not
 * known here.
 *
 * @param hostname as `URL` gives it, which makes `127.1`, `0x7f000001` and `2130706433` one: "127.0.0.1".
 */
export function addressSpace(hostname: string): AddressSpace {
  if (hostname.startsWith('[')) return spaceOfV6(hostname.slice(1, -1));
  const name = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  const parts = name.split('.');
  // `URL` lets no name end in a number that is no IPv4 address.
  if (/^\d+$/.test(parts.at(-1) ?? '')) {
    return spaceOfV4(parts.reduce((sum, part) => sum * 256 + Number(part), 0));
  }
  if (parts.at(-1) === 'localhost') return 'loopback';
  return parts.length < 2 || privateEnding.test(name) ? 'private' : 'public';
}

/** Whether a host name is this machine's own. */
export const isLoopback = (hostname: string): boolean => addressSpace(hostname) === 'loopback';

const spaces: readonly AddressSpace[] = ['public', 'private', 'loopback'];

/**
 * Whether what came from one host may make the reader's browser ask another: not where that is
 * nearer to the reader. Private Network Access (WICG) orders the three in the same way.
 */
export const mayAsk = (from: string, hostname: string): boolean =>
  spaces.indexOf(addressSpace(hostname)) <= spaces.indexOf(addressSpace(from));
