// The list of the host pages.
import { build } from '../build.js';
import { frame, pick, spoken, to } from '../shell.js';
import { hosts, words } from '../words/hosts.js';

const card = ([id, { name, imitates, see }]) =>
  build([
    'li',
    {},
    [
      ['h2', {}, [['a', { href: to(`hosts/${id}.html`) }, [pick(name)]]]],
      ['p', {}, [spoken(pick(imitates))]],
      ['p', { class: 'quiet' }, [`${pick(words.see)}: `, spoken(pick(see))]],
    ],
  ]);

frame({ words, section: 'hosts' });
document.getElementById('hosts').append(...Object.entries(hosts).map(card));
