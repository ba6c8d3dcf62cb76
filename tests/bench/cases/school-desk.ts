import { pageAs } from '../key'
import type { Case } from '../case'

/** What waits at the training office, with the classes that take lists. */
export const benchCase: Case = {
  name: 'school desk', floor: 'query', aims: { share: 0.5 }, mostStatements: 10, aim: pageAs('daotao@truong.example', '/school'),
}
