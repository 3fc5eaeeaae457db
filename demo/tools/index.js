// The list of the tools.
import { build } from '../build.js';
import { frame, pick, to } from '../shell.js';
import { tools } from './frame.js';
import { words as shared } from './words/tools.js';

frame({
  words: {
    title: shared.tools,
    intro: [
      'Bốn công cụ cho người nhúng và người đăng. Mọi việc diễn ra trong trình duyệt này; không có gì được gửi đi.',
      'Four tools for those who embed and those who publish. All of it happens in this browser; nothing is sent anywhere.',
    ],
  },
  section: 'tools',
});
const card = ([key, path]) => [
  'li',
  {},
  [
    ['h2', {}, [['a', { href: to(path) }, [pick(shared[key])]]]],
    ['p', {}, [pick(shared[`${key}What`])]],
  ],
];
document.getElementById('tools').append(...tools.map(card).map(build));
