// Serves what was built, in an environment that is already complete. Tests and the benchmark start it.
import { env } from '../env'
import { stopWithGrace } from './lifetime'

const { serve } = await import('../web/server')
const { stop } = await serve({ port: env.PORT })
stopWithGrace(stop)
