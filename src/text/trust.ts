import { hostOf } from './url.js';

// The register of the National Cyber Security Centre: https://tinnhiemmang.vn, a page for each site.
const certificate = /^https:\/\/tinnhiemmang\.vn\/danh-ba-tin-nhiem\/([a-z\d]+)-\d+$/;

/**
 * Whether an address is the certificate of the very site that an article came from: anybody can link
 * to somebody else's. The register names a site by its host's letters and digits.
 *
 * @param address absolute.
 * @param host of the JSON.
 */
export function isCertificateOf(address: string, host: string): boolean {
  const slug = certificate.exec(address)?.[1];
  const site = (hostOf(`https://${host}`) ?? '').replace(/[^a-z\d]/g, '');
  return slug === site && host.endsWith('.gov.vn');
}
