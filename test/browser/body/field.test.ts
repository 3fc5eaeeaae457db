import { expect } from '@open-wc/testing';
import { contextOf, prepared } from '../../support/road.js';

// Acceptance criteria:
// - Each body of test/field, made after a public report of people who clean and embed articles, comes
//   out as the HTML beside it. `wanted` is what the report asks for; `why` says where ours is better.
// - What is lifted out of it, and the warnings, are what the case says.

interface FieldCase {
  readonly id: string;
  readonly about: string;
  readonly input: string;
  readonly context?: Record<string, string>;
  readonly expected: string;
  readonly lifted?: object;
  readonly warns?: readonly string[];
}

type Kinds = Readonly<Record<string, readonly FieldCase[]>>;

const kinds = (await (await fetch('/mock/field.json')).json()) as Kinds;
const baseUrl = 'https://portal.example/tin/bai';

// How the page dresses what it shows is another matter.
const dress = / (?:loading|decoding|referrerpolicy|part|rel)="[^"]*"/g;

it('are as many as were found', () => {
  expect(Object.values(kinds).flat().length).to.be.at.least(165);
});

for (const [kind, cases] of Object.entries(kinds)) {
  describe(`field: ${kind}`, () => {
    for (const { id, about, input, context, expected, lifted = {}, warns = [] } of cases) {
      it(`${id} ${about}`, () => {
        const warnings: string[] = [];
        const warn = (message: string): void => {
          // Said of most pictures in these small bodies.
          if (!message.includes('neither an alternative')) warnings.push(message);
        };
        const made = prepared(input, contextOf({ ...context, baseUrl, warn }));
        const box = document.createElement('div');
        box.append(made.root);
        expect(box.innerHTML.replace(dress, '')).to.equal(expected);
        expect(made.lifted).to.deep.equal(lifted);
        expect(warnings).to.deep.equal(warns);
      });
    }
  });
}
