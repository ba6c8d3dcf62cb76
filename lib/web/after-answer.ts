import 'server-only'
import { after } from 'next/server'

/** Does something of a page once the page is out: it does not wait for it, and a fault breaks no page. */
export const afterAnswer = (work: () => Promise<void>): void => after(work)
