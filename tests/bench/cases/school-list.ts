import { pageAs } from '../key'
import type { Case } from '../case'

/** The list that the training office works through all day: a hot one, in at most 3 statements. */
export const benchCase: Case = {
  name: 'school list', floor: 'query', aims: { share: 0.5 }, mostStatements: 3, aim: pageAs('daotao@truong.example', '/school/nominations'),
}
