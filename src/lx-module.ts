// The script tag as a module, with the public names for those who import it.
import './lx.js';

export * from './index.js';
