import { expect } from '@open-wc/testing';

describe('the test browser', () => {
  it('does not live in Vietnam’s time zone, so that a wrong day goes red', () => {
    expect(new Date('2022-05-13T00:00:00+07:00').getDate()).to.equal(12);
  });
});
