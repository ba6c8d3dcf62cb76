import { createHash } from 'node:crypto'
import { linkToken } from '@/lib/access/link-token'
import type { StandardForm } from '@/lib/evaluations/templates/rules'
import { addDays, type Day } from '@/lib/time'
import { agencyId } from './agencies'
import { cohortId, daysOf } from './cohorts'
import { uid, uidAt } from './ids'
import { lecturerId } from './lecturers'
import { addQuestionnaires, questionnaires, templateId, type QuestionnaireCode } from './questionnaires'
import { randomOf } from './random'
import type { Rows } from './rows'
import { schoolId } from './schools'
import type { DemoTrainee } from './trainees'

type Timing = 'BEFORE' | 'END' | 'MONTHS_6' | 'MONTHS_12'
/** [cohort, questionnaire, timing, days from the cohort's end until it opens, days it stays open, share answered, the lecturer it is about]. */
const rounds: readonly [number, QuestionnaireCode, Timing, number, number, number, number?][] = [
  [20, 'END', 'END', 0, 35, 0.55], [22, 'END', 'END', 0, 30, 0.8], [19, 'END', 'END', 0, 30, 0.75],
  [19, 'AFTER_TRAINEE', 'MONTHS_6', 182, 40, 0.4], [19, 'AFTER_MANAGER', 'MONTHS_6', 182, 40, 0.3],
  [21, 'END', 'END', 0, 30, 0.85], [21, 'AFTER_TRAINEE', 'MONTHS_6', 180, 45, 0.5],
  [21, 'AFTER_MANAGER', 'MONTHS_6', 180, 45, 0.35],
  [18, 'END', 'END', 0, 30, 0.9], [18, 'AFTER_MANAGER', 'MONTHS_6', 182, 45, 0.8],
  [18, 'AFTER_TRAINEE', 'MONTHS_12', 365, 30, 0.45], [18, 'AFTER_AGENCY', 'MONTHS_12', 365, 30, 0.3],
  [18, 'BEFORE_TRAINEE', 'BEFORE', -180, 14, 0.9], [18, 'BEFORE_MANAGER', 'BEFORE', -180, 14, 0.8], [18, 'AFTER_TRAINEE', 'MONTHS_6', 182, 45, 0.7],
  [18, 'AFTER_MANAGER', 'MONTHS_12', 365, 30, 0.5], [21, 'BEFORE_TRAINEE', 'BEFORE', -182, 14, 0.85], [21, 'BEFORE_MANAGER', 'BEFORE', -182, 14, 0.75],
  [21, 'LECTURER', 'END', 0, 30, 0.8, 1], [21, 'LECTURER', 'END', 0, 30, 0.06, 2],
]
const remarks = ['', '', 'Đề nghị tăng thời gian thực tế.', '', 'Nội dung sát với nhiệm vụ của xã.',
  'Nên gửi tài liệu trước khi học.', '', 'Cảm ơn Nhà trường.']

/** As the portal stores it: the hash of the link's token as text. */
const tokenHash = (invitation: string) => `\\x${createHash('sha256').update(linkToken('evaluation', invitation)).digest('hex')}`
const invitationId = (number: number) => uid('evaluation_invitation', number)

export interface OpenLinks { manager: string; trainee: string }

/** Rounds of the completed cohorts. Answers the tokens of an open manager's link and of the demo trainee's. */
export function addEvaluations(rows: Rows, today: Day, trainees: readonly DemoTrainee[], demoPerson: string): OpenLinks {
  addQuestionnaires(rows)
  const links = { manager: '', trainee: '' }
  let number = 0
  rounds.forEach(([cohort, questionnaire, timing, opens, days, share, lecturer], index) => {
    const members = trainees.filter(({ nominated }) => nominated.cohort.number === cohort)
    const endsOn = members[0] ? daysOf(members[0].nominated.cohort, today).endsOn : today
    const opensOn = addDays(endsOn, opens)
    const round = { id: uid('evaluation_round', index + 1), opensOn, answeredBy: addDays(today, -1), questionnaire }
    rows.add('evaluation_round', {
      id: round.id, school_id: schoolId(1), cohort_id: cohortId(1, cohort), template_id: templateId(questionnaire), timing,
      opens_on: opensOn, closes_on: addDays(opensOn, days), lecturer_id: lecturer === undefined ? null : lecturerId(1, lecturer),
    })
    for (const member of members) {
      const mine = member.nominated.cadre.id === demoPerson
      const answered = !mine && (number * 37) % 100 < share * 100
      addInvitation(rows, ++number, round, member, answered)
      if (mine) links.trainee = linkToken('evaluation', invitationId(number))
      if (!answered && questionnaire === 'AFTER_MANAGER' && cohort === 19) links.manager ||= linkToken('evaluation',
        invitationId(number))
    }
  })
  return links
}

interface Round { id: string; opensOn: Day; answeredBy: Day; questionnaire: QuestionnaireCode }

function addInvitation(rows: Rows, number: number, round: Round, { id, nominated }: DemoTrainee, answered: boolean) {
  const { questionnaire } = round
  const { respondent, anonymous, items }: StandardForm = questionnaires[questionnaire]
  const invitation = invitationId(number)
  rows.add('evaluation_invitation', {
    id: invitation, round_id: round.id, trainee_id: id, agency_id: agencyId(1, nominated.agency), respondent,
    token_hash: tokenHash(invitation), answered,
  })
  if (!answered) return
  const random = randomOf(`answer ${String(number)}`)
  const answer = { SCALE: () => random.pick(questionnaire.startsWith('BEFORE') ? [2, 3, 3, 3, 4] : questionnaire === 'AFTER_MANAGER' ? [2, 3, 3, 4, 4, 5] : [3, 4, 4, 4, 5, 5]), YES_NO: () => random.chance(0.7),
    TEXT: () => random.pick(remarks) }
  const answers = Object.fromEntries(items.map(({ code, kind }): [string, string | number | boolean] => [code, answer[kind]()])
    .filter(([, given]) => given !== ''))
  const day = addDays(round.opensOn, number % 9)
  rows.add('evaluation_response', {
    id: anonymous ? anonymousId(number) : uid('evaluation_response', number), round_id: round.id, invitation_id: anonymous
      ? null : invitation,
    answered_on: anonymous ? null : day < round.answeredBy ? day : round.answeredBy, answers,
  })
}

/** An anonymous answer's id tells neither order nor time: version 4, drawn from the number. */
const anonymousId = (number: number) => uidAt(parseInt(createHash('md5').update(`anonymous ${String(number)}`).digest('hex').slice(0, 12), 16), `anonymous ${String(number)}`)
  .replace(/^(.{14})7/, (_, start: string) => `${start}4`)
