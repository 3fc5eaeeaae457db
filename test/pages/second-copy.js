// A site's own code with a copy of lx of its own, beside the script tag.
import { clean, LxError, registerStrings } from '/dist/lx.min.mjs';

window.second = { clean, LxError, registerStrings };
