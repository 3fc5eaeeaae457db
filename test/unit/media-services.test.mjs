import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './dist.mjs';

// Acceptance criteria:
// - A known address of something embedded gives the page for people, without asking anyone.
// - A viewer gives the file that it views; a proxy the address that it stands for.
// - What only looks like a service's address is unknown.

const { recognise } = await load('text/media-services.js');

const youtube = {
  service: 'YouTube',
  kind: 'video',
  id: 'AbCdEfGhIjK',
  href: 'https://www.youtube.com/watch?v=AbCdEfGhIjK',
};

const cases = [
  { address: 'https://www.youtube.com/embed/AbCdEfGhIjK?rel=0&autoplay=1', expected: youtube },
  { address: 'https://www.youtube-nocookie.com/embed/AbCdEfGhIjK', expected: youtube },
  {
    address: 'http://m.youtube.com/watch?feature=x&v=AbCdEfGhIjK&t=3',
    expected: { ...youtube, href: `${youtube.href}&t=3` },
  },
  {
    address: 'https://www.youtube.com/embed/AbCdEfGhIjK?start=90',
    expected: { ...youtube, href: `${youtube.href}&t=90` },
  },
  { address: 'https://youtube.com/shorts/AbCdEfGhIjK', expected: youtube },
  { address: 'https://youtu.be/AbCdEfGhIjK?si=x', expected: youtube },
  { address: 'https://www.youtube.com/embed/AbCdEfGhIjK_tooLong', expected: undefined },
  // These two have as many characters as the id of a video.
  ...[
    'https://www.youtube.com/embed/videoseries?list=PLabc',
    'https://www.youtube.com/embed/live_stream?channel=UCabc',
    'https://www.youtube.com/playlist?list=PLabc',
  ].map(href => ({
    address: href,
    expected: { service: 'YouTube', kind: 'video', href },
  })),
  { address: 'https://youtube.com.evil.example/embed/AbCdEfGhIjK', expected: undefined },
  { address: 'https://evil.example/www.youtube.com/embed/AbCdEfGhIjK', expected: undefined },
  {
    address: 'https://player.vimeo.com/video/123?h=a',
    expected: { service: 'Vimeo', kind: 'video', id: '123', href: 'https://vimeo.com/123' },
  },
  {
    address:
      'https://www.facebook.com/plugins/video.php?height=3&href=https%3A%2F%2Fwww.facebook.com%2Fubnd%2Fvideos%2F1%2F',
    expected: {
      service: 'Facebook',
      kind: 'video',
      href: 'https://www.facebook.com/ubnd/videos/1/',
    },
  },
  {
    address: 'https://www.facebook.com/v2.0/plugins/post.php?href=https%3A%2F%2Ffacebook.com%2Fa',
    expected: { service: 'Facebook', kind: 'post', href: 'https://facebook.com/a' },
  },
  {
    address:
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Ffacebook.com.evil.example',
    expected: undefined,
  },
  { address: 'https://www.facebook.com/plugins/post.php', expected: undefined },
  {
    address: 'https://www.google.com/maps/embed?pb=!1m1',
    expected: {
      service: 'Google Maps',
      kind: 'map',
      href: 'https://www.google.com/maps/embed?pb=!1m1',
    },
  },
  { address: 'https://www.google.com/search?q=maps', expected: undefined },
  { address: 'https://docs.google.com/forms/d/e/x/viewform?embedded=true', expected: undefined },
  {
    address: 'https://docs.google.com/gview?embedded=true&url=https%3A%2F%2Fa.example%2Fb%20c.pdf',
    expected: { service: '', kind: 'file', href: 'https://a.example/b%20c.pdf' },
  },
  {
    address: 'https://portal.example/pdfjs/web/viewer.html?file=/files/a.pdf#zoom=page-width',
    expected: { service: '', kind: 'file', href: 'https://portal.example/files/a.pdf' },
  },
  {
    address: 'https://w.soundcloud.com/player/?url=x',
    expected: {
      service: 'SoundCloud',
      kind: 'audio',
      href: 'https://w.soundcloud.com/player/?url=x',
    },
  },
  {
    address: 'https://e.issuu.com/embed.html?d=x',
    expected: { service: 'Issuu', kind: 'file', href: 'https://e.issuu.com/embed.html?d=x' },
  },
  {
    address: 'https://video.zalo.me/x',
    expected: { service: 'Zalo', kind: 'post', href: 'https://video.zalo.me/x' },
  },
  {
    address: 'https://portal.example/media/oembed?url=https%3A//youtu.be/AbCdEfGhIjK&hash=x',
    expected: youtube,
  },
  {
    address: `https://a.example/media/oembed?url=${encodeURIComponent('https://a.example/media/oembed?url=x')}`,
    expected: undefined,
  },
  {
    address: 'https://a.example/b.MP4?x=1',
    expected: { service: '', kind: 'video', href: 'https://a.example/b.MP4?x=1' },
  },
  {
    address: 'https://a.example/b.mp3',
    expected: { service: '', kind: 'audio', href: 'https://a.example/b.mp3' },
  },
  {
    address: 'https://a.example/b.docx',
    expected: { service: '', kind: 'file', href: 'https://a.example/b.docx' },
  },
  { address: 'https://a.example/b.docx/c', expected: undefined },
  { address: 'https://a.example/?b.pdf', expected: undefined },
];

describe('recognise', () => {
  for (const { address, expected } of cases) {
    it(`${expected ? 'knows' : 'does not know'} ${address}`, () => {
      assert.deepEqual(recognise(address), expected);
    });
  }
});
