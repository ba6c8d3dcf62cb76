import 'server-only'
import { Prisma } from './generated/client'

/** Today in Việt Nam, for a statement written by hand: `current_date` is the day of UTC here, which until seven in the morning is yesterday's. */
export const todaySql = Prisma.sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`
