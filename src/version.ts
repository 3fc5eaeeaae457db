/** The version of this copy of lx; a test holds it to package.json's. */
export const version = '0.1.0';
