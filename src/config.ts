/** What the embedding site decides once for all elements. */
export interface Config {
  /** Hosts whose articles upgraded links may show, besides the page's own origin: `portal.example *.gov.example`. */
  readonly hosts: string;
  /** Hosts that images may come from, where an element does not say so itself. */
  readonly imageHosts: string;
  /** Language of the words on screen (BCP 47), where an element does not say so itself; empty: the page's. */
  readonly lang: string;
  /** Seconds that a copy of an article may be kept, where an element does not say so itself. */
  readonly keep: string;
  /** Address of the folder of the chunks, if it is not beside the script; relative to the page. */
  readonly base: string;
}

const settings: { -readonly [Key in keyof Config]: Config[Key] } = {
  hosts: '',
  imageHosts: '',
  lang: '',
  keep: '',
  base: '',
};
const names = Object.getOwnPropertyNames(settings) as (keyof Config)[];

/**
 * Sets what the `data-*` of the script tag set, for those who bundle lx: `data-image-hosts` is
 * `imageHosts` here. Call it before the elements are registered (`define.js`).
 */
export function configure(changes: Partial<Config>): void {
  for (const name of names) {
    const value = Object.hasOwn(changes, name) ? changes[name] : undefined;
    if (typeof value === 'string') settings[name] = value;
  }
}

/** What is set now. */
export const config: Config = settings;

/** Takes the settings from the `data-*` of a script tag. */
export function configureFrom(script: HTMLScriptElement): void {
  configure(script.dataset);
}
