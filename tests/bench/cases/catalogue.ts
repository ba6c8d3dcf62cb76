import type { Case } from '../case'

/** The public catalogue with a filter in the address: rendered per request from cached reads. */
export const benchCase: Case = {
  name: 'catalogue',
  aim: () => Promise.resolve(() => ({ path: '/cohorts?status=ANNOUNCED' })),
}
