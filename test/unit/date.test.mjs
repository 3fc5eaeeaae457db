// Dates.
//
// - A date is RFC 3339 with an offset, a near miss of it, or a calendar day; nothing else is guessed at.
// - A time without an offset is the portal's, also in the night when its clocks change.
// - A day stays that day, and a time is the portal's, wherever the reader is.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { dist, load } from './dist.mjs';

const { defaultTimeZone, formatDate, instant, isTimeZone, isUpdated, readDate, yearsSince } =
  await load('text/date.js');

const same = [
  '2022-05-13',
  '2024-02-29',
  '2000-02-29',
  '1000-01-01',
  '9999-12-31',
  '2022-05-13T00:00:00Z',
  '2022-05-13T23:59:59Z',
  '2022-05-13T15:40:00+07:00',
  '2022-05-13T15:40:00-00:00',
  '2022-05-13T15:40:00+23:59',
  '2022-05-13T15:40:00.5+07:00',
  '2022-05-13T15:40:59.999999999999Z',
];
for (const value of same) {
  test(`is a date: ${value}`, () => {
    assert.deepEqual(readDate(value, defaultTimeZone), { value, assumed: false, mended: false });
  });
}

test('small letters become capitals, which HTML and date-fns want', () => {
  assert.equal(readDate('2022-05-13t15:40:00z', 'UTC').value, '2022-05-13T15:40:00Z');
});

const none = [
  '',
  ' ',
  'hôm qua',
  '13/05/2022',
  '05/13/2022',
  '13-05-2022',
  '2022',
  '2022-05',
  '2022-5-13',
  '20220513',
  '2022-W19-5',
  '2022-133',
  '2022-00-10',
  '2022-13-45',
  '2022-05-00',
  '2022-04-31',
  '2022-02-30',
  '2023-02-29',
  '1900-02-29',
  '0001-01-01',
  '0999-12-31',
  '0001-01-01T00:00:00Z',
  '0000-00-00',
  '+002022-05-13',
  '-2022-05-13',
  ' 2022-05-13',
  '2022-05-13 ',
  '2022-05-13\n',
  '2022-05-13T',
  '2022-05-13Z',
  '2022-05-13+07:00',
  '2022-05-13T15+07:00',
  '2022-05-13T24:00:00Z',
  '2022-05-13T15:60:00Z',
  '2022-05-13T15:40:00+24:00',
  '2022-05-13T15:40:00+07:60',
  '2022-05-13T15:40:00.Z',
  '2022-05-13T15:40:00,5Z',
  '2022-05-13T15:40:00 ICT',
  '2022-02-30T15:40:00+07:00',
  '2022-02-30T15:40:00',
  'Fri, 13 May 2022 08:40:00 GMT',
  '1652431200',
  '２０２２-05-13',
];
for (const value of none) {
  test(`is no date: ${JSON.stringify(value)}`, () => {
    assert.equal(readDate(value, defaultTimeZone), undefined);
  });
}

const assumed = [
  { zone: 'Asia/Ho_Chi_Minh', input: '2022-05-13T15:40:00', expected: '2022-05-13T15:40:00+07:00' },
  {
    zone: 'Asia/Ho_Chi_Minh',
    input: '2022-05-13T15:40:00.25',
    expected: '2022-05-13T15:40:00.25+07:00',
  },
  { zone: 'Asia/Ho_Chi_Minh', input: '1960-05-13T15:40:00', expected: '1960-05-13T15:40:00+08:00' },
  { zone: 'UTC', input: '2022-05-13T15:40:00', expected: '2022-05-13T15:40:00+00:00' },
  { zone: 'Asia/Kolkata', input: '2022-05-13T15:40:00', expected: '2022-05-13T15:40:00+05:30' },
  { zone: 'America/St_Johns', input: '2022-01-13T15:40:00', expected: '2022-01-13T15:40:00-03:30' },
  { zone: 'Pacific/Apia', input: '2022-01-01T00:00:00', expected: '2022-01-01T00:00:00+13:00' },
  // Clocks go from 02:00 to 03:00 on 27 March 2022, and from 03:00 back to 02:00 on 30 October.
  { zone: 'Europe/Paris', input: '2022-03-27T01:59:59', expected: '2022-03-27T01:59:59+01:00' },
  { zone: 'Europe/Paris', input: '2022-03-27T02:30:00', expected: '2022-03-27T02:30:00+01:00' },
  { zone: 'Europe/Paris', input: '2022-03-27T03:00:00', expected: '2022-03-27T03:00:00+02:00' },
  { zone: 'Europe/Paris', input: '2022-10-30T01:59:59', expected: '2022-10-30T01:59:59+02:00' },
  { zone: 'Europe/Paris', input: '2022-10-30T02:30:00', expected: '2022-10-30T02:30:00+02:00' },
  { zone: 'Europe/Paris', input: '2022-10-30T03:00:00', expected: '2022-10-30T03:00:00+01:00' },
  // Back by half an hour, from 02:00 to 01:30 on 3 April 2022.
  {
    zone: 'Australia/Lord_Howe',
    input: '2022-04-03T01:29:59',
    expected: '2022-04-03T01:29:59+11:00',
  },
  {
    zone: 'Australia/Lord_Howe',
    input: '2022-04-03T01:45:00',
    expected: '2022-04-03T01:45:00+11:00',
  },
  {
    zone: 'Australia/Lord_Howe',
    input: '2022-04-03T02:00:00',
    expected: '2022-04-03T02:00:00+10:30',
  },
];
for (const { zone, input, expected } of assumed) {
  test(`a time without an offset in ${zone}: ${input}`, () => {
    assert.deepEqual(readDate(input, zone), {
      value: expected,
      assumed: true,
      mended: false,
    });
  });
}

const shown = [
  { title: 'a day', value: '2022-05-13', expected: '13/05/2022' },
  {
    title: 'a day, asked for its time',
    value: '2022-05-03',
    withTime: true,
    expected: '03/05/2022',
  },
  {
    title: 'a time',
    value: '2022-05-13T08:30:00+07:00',
    withTime: true,
    expected: '13/05/2022\u00A008:30',
  },
  {
    title: 'midnight',
    value: '2022-05-13T00:05:00+07:00',
    withTime: true,
    expected: '13/05/2022\u00A000:05',
  },
  { title: 'a time by its day', value: '2022-05-13T08:30:00+07:00', expected: '13/05/2022' },
  { title: 'the evening before in UTC', value: '2022-05-12T17:00:00Z', expected: '13/05/2022' },
  {
    title: 'a time of a fine fraction',
    value: '2022-05-13T08:30:59.99999999999+07:00',
    withTime: true,
    expected: '13/05/2022\u00A008:30',
  },
  {
    title: 'another portal’s zone',
    value: '2022-05-12T17:00:00Z',
    zone: 'America/New_York',
    withTime: true,
    expected: '12/05/2022\u00A013:00 (GMT-4)',
  },
  {
    title: 'a day of a portal far west',
    value: '2022-05-13',
    zone: 'Pacific/Honolulu',
    expected: '13/05/2022',
  },
  {
    title: 'Vietnamese of a country',
    value: '2022-05-13',
    language: 'vi-VN',
    expected: '13/05/2022',
  },
  { title: 'English', value: '2022-05-13', language: 'en', expected: '13 May 2022' },
  {
    title: 'English with its time',
    value: '2022-05-13T08:30:00+07:00',
    language: 'en',
    withTime: true,
    expected: '13 May 2022, 08:30',
  },
  {
    title: 'the zone of a portal in Tokyo',
    value: '2022-05-13T08:30:00+09:00',
    zone: 'Asia/Tokyo',
    language: 'en',
    withTime: true,
    expected: '13 May 2022, 08:30 (GMT+9)',
  },
  {
    title: 'a zone of half an hour',
    value: '2022-05-13T08:30:00+09:30',
    zone: 'Australia/Darwin',
    withTime: true,
    expected: '13/05/2022\u00A008:30 (GMT+9:30)',
  },
  {
    title: 'a zone of ten hours',
    value: '2022-01-13T08:30:00-10:00',
    zone: 'Pacific/Honolulu',
    withTime: true,
    expected: '13/01/2022\u00A008:30 (GMT-10)',
  },
  {
    title: 'Vietnam’s zone where it is asked for',
    value: '2022-05-13T08:30:00+07:00',
    withTime: true,
    withZone: true,
    expected: '13/05/2022\u00A008:30 (GMT+7)',
  },
  {
    title: 'no zone beside a day',
    value: '2022-05-13',
    withTime: true,
    withZone: true,
    expected: '13/05/2022',
  },
  { title: 'American English', value: '2022-05-13', language: 'en-US', expected: 'May 13, 2022' },
  { title: 'French', value: '2022-05-13', language: 'fr', expected: '13 mai 2022' },
  {
    title: 'a language that Intl refuses',
    value: '2022-05-13',
    language: 'vi_VN',
    expected: '13/05/2022',
  },
  {
    title: 'a language that Intl does not know',
    value: '2022-05-13',
    language: 'qqq',
    expected: '13/05/2022',
  },
  { title: 'no language', value: '2022-05-13', language: '', expected: '13/05/2022' },
];
for (const {
  title,
  value,
  zone = defaultTimeZone,
  language = 'vi',
  withTime = false,
  withZone,
  expected,
} of shown) {
  test(`shows ${title} as ${expected}`, () => {
    assert.equal(formatDate(value, { timeZone: zone, language, withTime, withZone }), expected);
  });
}

test('shows and reads the same wherever the reader is', () => {
  const code = `import { formatDate, readDate, instant } from ${JSON.stringify(new URL('text/date.js', dist).href)};
    const at = { timeZone: 'Asia/Ho_Chi_Minh', withTime: true };
    console.log(JSON.stringify([
      ...['vi', 'en', 'qqq'].flatMap(language => ['2022-05-13', '2011-12-30', '2022-05-12T17:00:00Z'].map(value => formatDate(value, { ...at, language }))),
      readDate('2022-03-27T02:30:00', 'Asia/Ho_Chi_Minh'), readDate('2011-12-30', 'UTC'),
      instant('2022-05-13', 'Asia/Ho_Chi_Minh', 'start'),
    ]))`;
  const outputs = [
    'UTC',
    'Asia/Ho_Chi_Minh',
    'America/Los_Angeles',
    'Pacific/Apia',
    'Europe/Paris',
  ].map(
    TZ =>
      spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        env: { ...process.env, TZ, LC_ALL: 'th_TH' },
        encoding: 'utf8',
      }).stdout,
  );
  assert.match(outputs[0], /"13\/05\/2022","30\/12\/2011","13\/05\/2022\u00A000:00"/);
  assert.deepEqual(new Set(outputs).size, 1);
});

test('makes a formatter once for each zone and language', t => {
  const made = t.mock.method(Intl, 'DateTimeFormat');
  const show = timeZone => {
    for (const language of ['vi', 'fr']) formatDate('2022-05-13T08:30:00Z', { timeZone, language });
    readDate('2022-05-13T08:30:00', timeZone);
    return made.mock.callCount();
  };
  const first = show('Asia/Tokyo');
  assert.ok(first > 0);
  assert.equal(show('Asia/Tokyo'), first);
  assert.ok(show('Asia/Seoul') > first);
});

const updates = [
  {
    title: 'the same moment',
    published: '2022-05-13T08:00:00+07:00',
    modified: '2022-05-13T08:00:00+07:00',
    expected: false,
  },
  {
    title: 'an hour later',
    published: '2022-05-13T08:00:00+07:00',
    modified: '2022-05-13T09:00:00+07:00',
    expected: false,
  },
  {
    title: 'over an hour later',
    published: '2022-05-13T08:00:00+07:00',
    modified: '2022-05-13T02:00:01Z',
    expected: true,
  },
  {
    title: 'a minute later, but the next day',
    published: '2022-05-13T23:59:30+07:00',
    modified: '2022-05-14T00:00:30+07:00',
    expected: true,
  },
  {
    title: 'the next day in UTC, but the same at the portal',
    published: '2022-05-12T23:30:00Z',
    modified: '2022-05-13T00:10:00Z',
    expected: false,
  },
  {
    title: 'earlier',
    published: '2022-05-13T08:00:00+07:00',
    modified: '2022-05-12T08:00:00+07:00',
    expected: false,
  },
  {
    title: 'earlier on the same day',
    published: '2022-05-13T08:00:00+07:00',
    modified: '2022-05-13T06:00:00+07:00',
    expected: false,
  },
  { title: 'a later day', published: '2022-05-13', modified: '2022-05-14', expected: true },
  { title: 'the same day', published: '2022-05-13', modified: '2022-05-13', expected: false },
  {
    title: 'a time on the day',
    published: '2022-05-13',
    modified: '2022-05-13T23:00:00+07:00',
    expected: false,
  },
  {
    title: 'a time on the next day at the portal',
    published: '2022-05-13',
    modified: '2022-05-13T17:00:00Z',
    expected: true,
  },
  {
    title: 'the day of a time',
    published: '2022-05-13T00:30:00+07:00',
    modified: '2022-05-13',
    expected: false,
  },
];
for (const { title, published, modified, expected } of updates) {
  test(`${expected ? 'is' : 'is no'} update: ${title}`, () => {
    assert.equal(isUpdated(published, modified, defaultTimeZone), expected);
  });
}

const instants = [
  {
    value: '2022-05-13T08:00:00+07:00',
    zone: 'Europe/Paris',
    edge: 'end',
    expected: '2022-05-13T01:00:00.000Z',
  },
  {
    value: '2022-05-13',
    zone: 'Asia/Ho_Chi_Minh',
    edge: 'start',
    expected: '2022-05-12T17:00:00.000Z',
  },
  {
    value: '2022-05-13',
    zone: 'Asia/Ho_Chi_Minh',
    edge: 'end',
    expected: '2022-05-13T17:00:00.000Z',
  },
  {
    value: '2022-03-27',
    zone: 'Europe/Paris',
    edge: 'start',
    expected: '2022-03-26T23:00:00.000Z',
  },
  { value: '2022-03-27', zone: 'Europe/Paris', edge: 'end', expected: '2022-03-27T22:00:00.000Z' },
  // Midnight does not exist: the day begins at 01:00.
  {
    value: '2022-09-11',
    zone: 'America/Santiago',
    edge: 'start',
    expected: '2022-09-11T04:00:00.000Z',
  },
  // Midnight comes twice: the day begins with the first.
  {
    value: '2022-11-06',
    zone: 'America/Havana',
    edge: 'start',
    expected: '2022-11-06T04:00:00.000Z',
  },
];
for (const { value, zone, edge, expected } of instants) {
  test(`the ${edge} of ${value} in ${zone}`, () => {
    assert.equal(instant(value, zone, edge).toISOString(), expected);
  });
}

const zones = {
  'Asia/Ho_Chi_Minh': true,
  'Asia/Saigon': true,
  UTC: true,
  'Asia/Long_Xuyen': false,
  '+07:00': false,
  '': false,
  'Asia/Ho Chi Minh': false,
};
for (const [name, expected] of Object.entries(zones)) {
  test(`"${name}" ${expected ? 'is' : 'is no'} time zone`, () => {
    assert.equal(isTimeZone(name), expected);
  });
}

const ages = [
  { value: '2022-11-28', now: '2026-11-27T17:00:00Z', years: 4 },
  { value: '2022-11-28', now: '2026-11-27T16:59:00Z', years: 3 },
  { value: '2022-11-28T00:30:00+07:00', now: '2026-11-27T18:00:00Z', years: 4 },
  { value: '2026-01-01', now: '2026-11-28T00:00:00Z', years: 0 },
  { value: '2027-01-01', now: '2026-11-28T00:00:00Z', years: 0 },
  { value: '2024-02-29', now: '2025-02-28T12:00:00Z', years: 0 },
];
for (const { value, now, years } of ages) {
  test(`${value} is ${years} years before ${now}`, () => {
    assert.equal(yearsSince(value, 'Asia/Ho_Chi_Minh', new Date(now)), years);
  });
}
