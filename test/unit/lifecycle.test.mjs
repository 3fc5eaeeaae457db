// Whether an article may be shown.
//
// - A withdrawn one, and one of unknown status, may not; an archived one may.
// - Before its embargo ends nothing is shown, not even the title, whatever else is said.
// - A calendar day is one of the portal: an embargo ends as it begins, an expiry comes as it ends.
// - Only the hosts that the publisher names may show it, and everybody on their own machine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, reader } from './dist.mjs';

const { availability } = await load('model/lifecycle.js');
const read = await reader();

const rows = [
  { title: 'published', input: {} },
  { title: 'archived', input: { status: 'archived' } },
  { title: 'withdrawn', input: { status: 'withdrawn' }, expected: 'withdrawn status title' },
  {
    title: 'withdrawn and expired',
    input: { status: 'withdrawn', expires: '2000-01-01' },
    expected: 'withdrawn status title',
  },
  { title: 'of unknown status', input: { status: 'draft' }, expected: 'unavailable status title' },
  {
    title: 'of unknown status under embargo',
    input: { status: 'draft', embargoedUntil: '2099-01-01' },
    expected: 'unavailable embargoedUntil nothing',
  },

  {
    title: 'a moment before the embargo ends',
    input: { embargoedUntil: '2022-05-13T08:00:00+07:00' },
    now: '2022-05-13T00:59:59.999Z',
    expected: 'unavailable embargoedUntil nothing',
  },
  {
    title: 'as the embargo ends',
    input: { embargoedUntil: '2022-05-13T08:00:00+07:00' },
    now: '2022-05-13T01:00:00Z',
  },
  {
    title: 'the evening before an embargo of a day',
    input: { embargoedUntil: '2022-05-13' },
    now: '2022-05-12T16:59:59Z',
    expected: 'unavailable embargoedUntil nothing',
  },
  {
    title: 'midnight of an embargo of a day',
    input: { embargoedUntil: '2022-05-13' },
    now: '2022-05-12T17:00:00Z',
  },
  {
    title: 'midnight elsewhere',
    input: { embargoedUntil: '2022-05-13', timeZone: 'America/New_York' },
    now: '2022-05-12T17:00:00Z',
    expected: 'unavailable embargoedUntil nothing',
  },

  {
    title: 'a moment before it expires',
    input: { expires: '2022-05-13T08:00:00+07:00' },
    now: '2022-05-13T00:59:59.999Z',
  },
  {
    title: 'as it expires',
    input: { expires: '2022-05-13T08:00:00+07:00' },
    now: '2022-05-13T01:00:00Z',
    expected: 'unavailable expires title',
  },
  {
    title: 'the end of its last day',
    input: { expires: '2022-05-13' },
    now: '2022-05-13T16:59:59Z',
  },
  {
    title: 'after its last day',
    input: { expires: '2022-05-13' },
    now: '2022-05-13T17:00:00Z',
    expected: 'unavailable expires title',
  },

  { title: 'for any host', input: { embedding: 'any' } },
  { title: 'for no host', input: { embedding: 'none' }, expected: 'unavailable embedding title' },
  { title: 'for this host', input: { embedding: ['a.example', 'site.example'] } },
  {
    title: 'for this host in other letters',
    input: { embedding: ['Site.Example'] },
    host: 'SITE.example',
  },
  {
    title: 'for other hosts',
    input: { embedding: ['a.example'] },
    expected: 'unavailable embedding title',
  },
  {
    title: 'for no listed host',
    input: { embedding: [] },
    expected: 'unavailable embedding title',
  },
  {
    title: 'for this host without www.',
    input: { embedding: ['site.example'] },
    host: 'www.site.example',
    expected: 'unavailable embedding title',
  },
  {
    title: 'for a host that this one ends with',
    input: { embedding: ['site.example'] },
    host: 'my-site.example',
    expected: 'unavailable embedding title',
  },
  { title: 'for sub-domains', input: { embedding: ['*.site.example'] }, host: 'a.b.site.example' },
  {
    title: 'for sub-domains only',
    input: { embedding: ['*.site.example'] },
    expected: 'unavailable embedding title',
  },
  {
    title: 'for sub-domains of a host that this one ends with',
    input: { embedding: ['*.site.example'] },
    host: 'a.my-site.example',
    expected: 'unavailable embedding title',
  },
  ...['localhost', 'app.localhost', '127.0.0.1', '[::1]'].map(host => ({
    title: `for no host, on ${host}`,
    input: { embedding: 'none' },
    host,
  })),
];
for (const {
  title,
  input,
  now = '2022-05-20T00:00:00Z',
  host = 'site.example',
  expected,
} of rows) {
  test(`${expected ? 'not shown' : 'shown'}: ${title}`, () => {
    const { article, warnings } = read({ title: 'Tin', body: 'x', ...input });
    assert.deepEqual(warnings, []);
    const result = availability(article, { now: new Date(now), host });
    if (!expected) return assert.equal(result, undefined);
    const [kind, member, show] = expected.split(' ');
    const { message, ...rest } = result;
    assert.deepEqual(rest, { kind, path: `$.${member}`, show });
    assert.match(message, /^The .*\.$/);
  });
}
