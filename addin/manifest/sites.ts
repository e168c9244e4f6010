import type { Site } from './addIn';

const pages = 'https://github.com/OutlookOneOnOne/OutlookOneOnOne';

/** A local installation with a development certificate, whose API accepts local users only. */
export const development: Site = {
  origin: 'https://localhost:7443',
  xmlId: '6b0f5d0e-2f0d-4a1e-9a59-3f1f0a3f7d21',
  unifiedId: 'b3a5f7c2-6c0b-4a8e-8a39-5d4c1e0b9f62',
  isFormal: false,
  nameSuffix: ' (local)',
  signIn: null,
  supportUrl: pages,
  privacyUrl: null,
  termsUrl: pages,
};

/** An organisation's installation. Its origin and app registration are passed to `npm run manifest`. */
export const production: Omit<Site, 'origin' | 'signIn' | 'isFormal'> = {
  xmlId: '2d7c1a94-5b1b-4f6f-8a0a-7c0d4a0f6e38',
  unifiedId: '9f4e2b60-8c53-4d0a-b1e7-0a6d3c5f7b19',
  nameSuffix: '',
  supportUrl: pages,
  privacyUrl: null,
  termsUrl: pages,
};
