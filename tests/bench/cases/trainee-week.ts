import { pageAs } from '../key'
import type { Case } from '../case'

/** The week of a trainee of a running class. */
export const benchCase: Case = {
  name: 'trainee week', floor: 'query', aims: { share: 0.5 }, mostStatements: 10, aim: pageAs('hocvien@truong.example', '/me'),
}
