import createNextIntlPlugin from 'next-intl/plugin'
// An invalid environment stops build and start with a sentence.
import './lib/env.ts'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** Filters in the address make the catalogue a page rendered per request; without them it is prerendered. */
const filters = ['year', 'course', 'form', 'status', 'q', 'cursor', 'school']

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  typedRoutes: true,
  reactStrictMode: true,
  devIndicators: false,
  // The portal shows no pictures that would have to be made smaller: nobody needs the handler that fetches any address of ours and decodes what it gets.
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'pino', 'pg-boss', 'rate-limiter-flexible'],
  // The static check of types is its own step of `npm test`; a build must not repeat it.
  typescript: { ignoreBuildErrors: true },
  rewrites: async () => ({
    beforeFiles: [
      ...filters.flatMap((key) => [
        { source: '/cohorts', has: [{ type: 'query', key }], destination: '/vi/cohorts/search' },
        { source: '/en/cohorts', has: [{ type: 'query', key }], destination: '/en/cohorts/search' },
      ]),
      { source: '/', has: [{ type: 'query', key: 'school' }], destination: '/vi/home' },
      { source: '/en', has: [{ type: 'query', key: 'school' }], destination: '/en/home' },
      // Codes of figures have dots, and are pages all the same.
      { source: '/:place(school|province)/annual-reports/:year/figures/:code', destination: '/vi/:place/annual-reports/:year/figures/:code' },
      // Vietnamese carries no prefix. Not: other languages, handlers, Next's own files, files with a dot.
      { source: '/', destination: '/vi' },
      { source: '/:path((?!en(?:/|$)|vi(?:/|$)|api(?:/|$)|_next/|.*\\.).*)', destination: '/vi/:path' },
    ],
  }),
  redirects: async () => [
    { source: '/vi', destination: '/', permanent: false },
    { source: '/vi/:path*', destination: '/:path*', permanent: false },
  ],
}

export default withNextIntl(config)
