import { maxHeaderSize } from 'node:http'
import { createDocument } from 'zod-openapi'
import packageJson from '@/package.json'
import { joined } from './joined'
import { guarded } from './operation'
import { agencyPaths } from './paths/agencies'
import { agreementPaths } from './paths/agreements'
import { cataloguePaths } from './paths/catalogue'
import { conductPaths } from './paths/conduct'
import { councilPaths } from './paths/councils'
import { evaluationPaths } from './paths/evaluations'
import { graduationPaths } from './paths/graduation'
import { dossierPaths } from './paths/dossiers'
import { teachingPaths } from './paths/teaching'
import { waiverPaths } from './paths/waivers'
import { enrolmentPaths } from './paths/enrolment'
import { needsPaths } from './paths/needs'
import { importPaths } from './paths/imports'
import { lessonImportPaths } from './paths/lesson-imports'
import { negotiationPaths } from './paths/negotiation'
import { planPaths } from './paths/plans'
import { noticePaths } from './paths/notices'
import { orderPaths } from './paths/orders'
import { portalPaths } from './paths/portal'
import { activityPaths } from './paths/activities'
import { obligationPaths } from './paths/obligations'
import { annualPaths } from './paths/annual'
import { scorecardPaths } from './paths/scorecards'
import { privacyPaths } from './paths/privacy'
import { progressPaths } from './paths/progress'
import { reportPaths } from './paths/reports'
import { rulePaths } from './paths/rules'
import { scanPaths } from './paths/scans'
import { studyPaths } from './paths/study'
import { timetablePaths } from './paths/timetable'

/** The interface for programs, made from the schemas that the handlers parse with. */
export const openApiDocument = () => createDocument({
  openapi: '3.1.0',
  info: {
    title: 'Portal for the training of cadres', version: packageJson.version,
    description: `Every refusal is a problem (RFC 9457). Two answers come before any address is known, from the HTTP server itself and without a body: 400 to what is no HTTP request, and 431 to a request whose line and headers are longer than ${String(maxHeaderSize / 1024)} KiB.`,
  },
  security: [{ session: [] }, { apiKey: [] }],
  components: { securitySchemes: {
    session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token', description: 'Sign in at /api/auth/callback/credentials.' },
    apiKey: { type: 'http', scheme: 'bearer', description: 'A key acts as one role of one account.' },
  } },
  paths: guarded({
    ...portalPaths, ...cataloguePaths, ...needsPaths, ...planPaths, ...enrolmentPaths, ...orderPaths, ...dossierPaths, ...waiverPaths,
    ...councilPaths, ...importPaths, ...negotiationPaths, ...studyPaths, ...timetablePaths, ...lessonImportPaths, ...teachingPaths,
    ...agreementPaths, ...obligationPaths, ...activityPaths, ...progressPaths, ...annualPaths, ...scorecardPaths, ...noticePaths, ...rulePaths, ...reportPaths, ...conductPaths, ...scanPaths, ...graduationPaths,
    ...evaluationPaths, ...agencyPaths, ...privacyPaths,
  }),
}, {
  override: ({ jsonSchema }) => {
    const shapes = joined(jsonSchema.allOf)
    if (!shapes) return
    delete jsonSchema.allOf
    // Zod's own type of a schema is wider than what was read out of it.
    Object.assign(jsonSchema, { oneOf: shapes })
  },
})
