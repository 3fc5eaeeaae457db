import { expect } from '@open-wc/testing';
import type { BodyContext } from '../../../src/body/context.js';
import { moveChildren } from '../../../src/body/dom.js';
import { rareSteps } from '../../../src/body/normalize/rare/rare-steps.js';
import type { RareSteps } from '../../../src/body/rare-steps.js';
import { bodyParts } from '../../../src/body/road.js';
import { flow } from '../../../src/body/show/flow.js';
import { randomOf } from '../../hostile/grammar.js';
import { bodies } from '../../support/bodies.js';
import { lawCase, lawCases } from '../../support/law.js';
import { contextOf, prepared } from '../../support/road.js';

// Acceptance criteria:
// - A body for which the rare steps are not asked for is one that they would not change: over all bodies
//   of test/bodies and test/field, and cases of the law.
// - Most bodies do not ask.
// - A body that asks waits for them; until then nothing of it is shown that would change.
// - Where they do not come, the body is shown all the same, and one warning says why it lacks something.

const fields = (await (await fetch('/mock/field.json')).json()) as Record<
  string,
  readonly { input: string; context?: Partial<BodyContext> }[]
>;

interface Outcome {
  readonly html: string;
  readonly warnings: readonly string[];
  readonly isAsked: boolean;
}

function outcome(input: string, said: Partial<BodyContext> = {}): Outcome {
  const warnings: string[] = [];
  const context = contextOf({ ...said, warn: message => void warnings.push(message) });
  const box = document.createElement('div');
  box.append(prepared(input, context).root);
  return { html: box.innerHTML, warnings, isAsked: context.needs.rare };
}

const always = {
  get rare() {
    return true;
  },
  set rare(_) {
    /* They are asked for. */
  },
};

function differences(
  cases: readonly { input: string; context?: Partial<BodyContext> | undefined }[],
): { wrong: string[]; asked: number } {
  const wrong: string[] = [];
  let asked = 0;
  for (const { input, context } of cases) {
    const plain = outcome(input, context);
    if (plain.isAsked) asked += 1;
    else {
      const { html, warnings } = outcome(input, { ...context, needs: always });
      const isSame = html === plain.html && String(warnings) === String(plain.warnings);
      if (!isSame) wrong.push(`${input.slice(0, 300)}\n  not ${html.slice(0, 300)}`);
    }
  }
  return { wrong, asked };
}

describe('rare steps', () => {
  it('change no body that does not ask for them', () => {
    const all = [...bodies, ...Object.values(fields).flat()];
    const { wrong, asked } = differences(all);
    expect(wrong.slice(0, 5).join('\n')).to.equal('');
    // Both kinds are among them, and of the bodies that CMSs wrote most do not ask.
    expect(asked).to.be.greaterThan(50);
    expect(differences(bodies).asked).to.be.lessThan(bodies.length / 2);
  });

  it('change no case of the law that does not ask for them', () => {
    const random = randomOf(11);
    const cases = Array.from({ length: 600 }, () => ({
      input: lawCase(Math.floor(random() * lawCases)).html,
    }));
    const { wrong, asked } = differences(cases);
    expect(wrong.slice(0, 5).join('\n')).to.equal('');
    expect(asked).to.be.lessThan(cases.length);
  });
});

const player = '<p>Trước.</p><iframe src="https://www.youtube.com/embed/ogfYd705cRs"></iframe>';

async function shown(
  body: string,
  rare: () => Promise<RareSteps>,
): Promise<{ element: HTMLElement; warnings: string[]; firsts: number }> {
  const warnings: string[] = [];
  const element = document.createElement('div');
  const context = contextOf({ rare, warn: message => void warnings.push(message) });
  let firsts = 0;
  await flow(bodyParts(body, context), element, {
    onFirst: () => void (firsts += 1),
    onWhole: () => undefined,
    signal: new AbortController().signal,
  });
  return { element, warnings, firsts };
}

describe('a body that needs rare steps', () => {
  it('waits for them, and shows nothing that would change', async () => {
    let come: (steps: RareSteps) => void = () => undefined;
    const element = document.createElement('div');
    const long = `<p>${'Một câu dài về lúa mùa nước nổi. '.repeat(80)}</p>`;
    const context = contextOf({ rare: () => new Promise(resolve => (come = resolve)) });
    const whole = flow(bodyParts(player + long.repeat(9), context), element, {
      onFirst: () => undefined,
      onWhole: () => undefined,
      signal: new AbortController().signal,
    });
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(element.childElementCount).to.equal(0);
    come(rareSteps);
    await whole;
    expect(element.querySelectorAll('.media a').length).to.equal(1);
    expect(element.querySelectorAll('p').length).to.equal(10);
  });

  it('goes without where they do not come, and says so once', async () => {
    const { element, warnings } = await shown(player, () =>
      Promise.reject(new Error('The part https://x.example/rare-steps.js could not be loaded.')),
    );
    expect(element.textContent.trim()).to.equal('Trước.');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('Players').and.to.contain('rare-steps.js');
  });

  it('asks for them once, however many blocks would be divided', async () => {
    let asked = 0;
    const giant = `<p>${'Một câu về lúa mùa nước nổi. '.repeat(1_600)}</p>`;
    const { warnings } = await shown(player + giant.repeat(3), () => {
      asked += 1;
      return Promise.reject(new Error('It did not come.'));
    });
    expect(asked).to.equal(1);
    expect(warnings.filter(each => each.includes('Players')).length).to.equal(1);
  });

  it('says so where nobody waits', () => {
    const warnings: string[] = [];
    const warn = (message: string): void => void warnings.push(message);
    prepared(player, contextOf({ rare: undefined, warn }));
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('Players');
  });

  it('is no plain one', async () => {
    let asked = 0;
    const load = (): Promise<RareSteps> => {
      asked += 1;
      return Promise.resolve(rareSteps);
    };
    const plain = document.createElement('template').content;
    moveChildren((await shown('<p>Một.</p><p>Hai, <b>ba</b>.</p>', load)).element, plain);
    expect(asked).to.equal(0);
    await shown(player, load);
    expect(asked).to.equal(1);
  });
});
