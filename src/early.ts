// Imported before all that takes time.
import { requestEarly } from './load/early-requests.js';

requestEarly(document);
