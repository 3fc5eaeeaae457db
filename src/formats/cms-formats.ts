// Formats that are met less often: a chunk (`load/chunks.ts`).
export { jsonApi, resolved } from './json-api.js';
export { ghostMap, govUkMap, ninjsMap } from './known-maps.js';
export { liferay } from './liferay.js';
export { schemaOrg } from './schema-org.js';
