import { pageAs } from '../key'
import type { Case } from '../case'

/** What a liaison sees first in the morning. */
export const benchCase: Case = {
  name: 'agency home', floor: 'query', aims: { share: 0.5 }, mostStatements: 10, aim: pageAs('daumoi.01@coquan.example', '/agency'),
}
