// The production build that the journeys and the benchmark run on.
import { buildPortal } from './support/portal'

await buildPortal()
