import { pageAs } from '../key'
import type { Case } from '../case'

/** The list that the training office works through all day. */
export const benchCase: Case = {
  name: 'school list', floor: 'query', aims: { share: 0.5 }, mostStatements: 6, aim: pageAs('daotao@truong.example', '/school/nominations'),
}
