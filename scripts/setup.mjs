// What the two commands of a bare clone need before anything else: packages and a browser.
// Imports nothing but Node's own modules, because nothing else is installed yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return status === 0;
};

/** Installs the locked packages unless what is installed already matches the lock file. */
export function ensurePackages() {
  const installed = `${root}node_modules/.package-lock.json`;
  if (existsSync(installed) && samePackages(installed)) return;
  console.log('Installing packages (npm ci) …');
  if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) {
    throw new Error('npm ci failed; its message stands above.');
  }
}

function samePackages(installed) {
  const versions = file => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(Object.entries(packages).map(([path, { version }]) => [path, version]));
  };
  const wanted = versions(`${root}package-lock.json`);
  const present = versions(installed);
  return (
    [...present].every(([path, version]) => wanted.get(path) === version) &&
    // Also a package that was added since; those of other platforms are optional.
    Object.entries(JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages).every(
      ([path, { optional }]) => !path || optional || present.has(path),
    )
  );
}

/** The path of a command, or nothing. */
export function which(command) {
  try {
    return execFileSync('sh', ['-c', 'command -v "$0"', command], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

const isRoot = () => process.getuid?.() === 0;

/** Installs Debian packages where that is allowed; says whether it worked. */
export function aptInstall(packages) {
  if (!which('apt-get') || !isRoot()) return false;
  console.log(
    `Not installed here: ${packages.join(', ')}. As you are root, apt-get installs them now …`,
  );
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  run('apt-get', ['update', ...quiet]);
  return run('apt-get', ['install', '-y', '--no-install-recommends', ...quiet, ...packages]);
}

const firstOf = names => names.map(which).find(Boolean);

/** What `find` gives; where that is nothing, after Debian's packages were installed. */
function ensure(find, packages, sentence) {
  const found = find() ?? (aptInstall(packages) && find());
  if (found) return found;
  throw new Error(
    `${sentence} ("sudo apt-get install ${packages.join(' ')}" on Debian or Ubuntu).`,
  );
}

/** The path of a Chromium; installs Debian's (and a font that has Vietnamese) where there is none. */
export const ensureChromium = () =>
  ensure(
    () =>
      process.env.CHROMIUM ??
      firstOf(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    ['chromium', 'fonts-noto-core'],
    'The tests need Chromium: install it, or name it in the CHROMIUM environment variable',
  );

/** The path of a Firefox; installs Debian's where there is none. */
export const ensureFirefox = () =>
  ensure(
    () => process.env.FIREFOX ?? firstOf(['firefox-esr', 'firefox']),
    ['firefox-esr'],
    'The tests in all engines need Firefox: install it, or name it in the FIREFOX environment variable',
  );

/**
 * What a WebKit without a screen takes: the programs `driver` and `display`, and the `browser` that
 * the driver starts. Installs Debian's where one is missing.
 */
export const ensureWebKit = () =>
  ensure(
    () => {
      const [driver, display] = ['WebKitWebDriver', 'Xvfb'].map(which);
      const browser = driver && miniBrowser();
      return browser && display && { driver, display, browser };
    },
    ['webkit2gtk-driver', 'xvfb'],
    'The tests in all engines need WebKit with its driver, and Xvfb: install them',
  );

/** What reads the platform's accessibility tree: a Python that knows AT-SPI; with it a bus and a display. */
export const ensureAtSpi = () =>
  ensure(
    () => {
      const python = ['/usr/bin/python3', 'python3'].find(
        command =>
          spawnSync(command, ['-c', 'import gi; gi.require_version("Atspi", "2.0")']).status === 0,
      );
      const others = ['Xvfb', 'xvfb-run', 'dbus-run-session'].every(which);
      const isWhole = python && others && existsSync('/usr/libexec/at-spi-bus-launcher');
      return isWhole ? { python } : undefined;
    },
    ['at-spi2-core', 'gir1.2-atspi-2.0', 'python3-gi', 'dbus', 'xvfb', 'xauth'],
    'The test of the platform’s accessibility tree needs AT-SPI with its Python binding, D-Bus and Xvfb: install them',
  );

/** The browser of WebKitGTK is on no path: only the package knows where it lies. */
function miniBrowser() {
  const { stdout } = spawnSync('dpkg', ['-S', '*/MiniBrowser'], { encoding: 'utf8' });
  return /^\S*webkit\S*: (\S+)$/m.exec(stdout ?? '')?.[1];
}

/** Runs each of these; where one throws, says why in its sentence and ends the process. */
export function ensureOrExit(...steps) {
  try {
    for (const step of steps) step();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Arguments that keep a test Chromium quiet on the network, and running as root in a container. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
