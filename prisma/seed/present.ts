import type pg from 'pg'
import { sendingAgencies, addSuccessionDraft } from './agencies'
import { addActivities } from './activities'
import { addAgreement, addComments } from './agreements'
import { accountId, addDemoAccounts, addLiaisons, demoAccounts, demoLiaisonOf, lecturer, trainee } from './accounts'
import { splitName, nameKey, searchKey } from '@/lib/text'
import type { Sex } from '@/lib/people/schema'
import type { Day } from '@/lib/time'
import { addBenchCohorts } from './bench-cohorts'
import { addTraineeDecisions } from './certificates'
import { addDemoCohorts } from './cohorts'
import { addDossiers, addRequirements } from './dossiers'
import { demoCohorts } from './demo-cohorts'
import { addDuties } from './duties'
import { addEnrolment } from './enrolment'
import { addKeys } from './keys'
import { addCareers } from './careers'
import { courseId } from './courses'
import { addEvaluations, type OpenLinks } from './evaluations'
import { addFinishedTeaching } from './finished-class'
import { addHistory } from './history'
import { addLecturers } from './lecturers'
import { addCadre } from './people'
import { drawCadre, idNumber, type Cadre } from './person'
import { addNegotiation } from './negotiation'
import { addCorrection, addNotices, issueNotices } from './notices'
import type { Plan } from './plan'
import { addPlanHistory } from './planning/history'
import { addNeeds } from './planning/needs'
import { addReports } from './reports'
import { readJudge } from './rule-sets'
import { addAddendum, waiveOne } from './rule-versions'
import { addUntrained } from './planning/untrained'
import { newRows, type Rows } from './rows'
import { addScores } from './scores'
import { addConduct, addMarks, addRolls } from './study'
import { addTeaching } from './teaching'
import { addTrainees } from './trainees'

/** The first school's present: everything that happens around today. */
export async function addPresent(client: pg.ClientBase, plan: Plan): Promise<OpenLinks> {
  const rows = newRows()
  const { today } = plan
  const persons = { trainee: named(trainee, 'FEMALE', 1, 9001, today), lecturer: named(lecturer, 'MALE', 17, 9002, today) }
  for (const person of Object.values(persons)) addCadre(rows, person, `${person.ratings[0]?.year ?? 2022}-01-05T08:00:00+07:00`)
  await addPeopleWithAccounts(rows, plan, persons)
  addDemoCohorts(rows, today)
  if (plan.scale !== 'demo') addBenchCohorts(rows, today, plan.agencies)
  const nominated = addEnrolment(rows, today, await readJudge(client), [
    { cohort: 1, agency: 1, cadre: persons.trainee }, { cohort: 20, agency: 1, cadre: persons.trainee },
    { cohort: 3, agency: 17, cadre: persons.lecturer },
  ])
  const trainees = addTrainees(rows, today, nominated)
  addDuties(rows, today, trainees)
  addStudy(rows, today, trainees)
  await addAgreement(client, today)
  addActivities(rows, today)
  addScores(rows, today)
  const links = addEvaluations(rows, today, trainees, persons.trainee.id)
  addCareers(rows, today, trainees, accountId(2), courseId(1, 'TC'))
  addHistory(rows, today, nominated, persons.trainee.id)
  addRequirements(rows)
  await addDossiers(rows, today, nominated)
  addSuccessionDraft(rows, today)
  addUntrained(rows, today)
  addNeeds(rows, plan)
  addPlanHistory(rows, today)
  addNegotiation(rows, today)
  addNotices(rows, today)
  addAddendum(rows, today)
  await addMarks(client, rows, today, demoCohorts, trainees)
  await waiveOne(client, rows, today)
  await addReports(client, today)
  await issueNotices(client)
  addCorrection(rows, today)
  await rows.write(client)
  await addComments(client, today)
  await issueNotices(client)
  return links
}

/** What is taught, and how it is followed. */
function addStudy(rows: Rows, today: Day, trainees: ReturnType<typeof addTrainees>) {
  const around = addTeaching(rows, today)
  const lessons = [...around, ...addFinishedTeaching(rows, today, around.length)]
  addRolls(rows, today, lessons, trainees)
  addConduct(rows, today, trainees)
  addTraineeDecisions(rows, today, trainees)
}

async function addPeopleWithAccounts(rows: Rows, plan: Plan, persons: { trainee: Cadre; lecturer: Cadre }) {
  const passwordHash = await addDemoAccounts(rows, new Map([[trainee, persons.trainee.id], [lecturer, persons.lecturer.id]]))
  addKeys(rows, plan.today)
  const withPast = plan.scale !== 'demo'
  const everyAgency = Array.from({ length: plan.agencies }, (_, index) => index + 1)
  addLiaisons(rows, withPast ? everyAgency : sendingAgencies.filter((agency) => demoLiaisonOf(agency) === null), passwordHash)
  addLecturers(rows, 1, plan.today, withPast, { id: accountId(lecturer), name: demoAccounts[lecturer - 1]?.name ?? '' })
}

/** A cadre who bears the name of a demo account. */
function named(account: number, sex: Sex, agency: number, n: number, today: Day): Cadre {
  const fullName = (demoAccounts[account - 1]?.name ?? '').normalize('NFC')
  const name = splitName(fullName)
  const cadre = drawCadre(1, n, agency, true, today)
  return {
    ...cadre, ...name, fullName, nameKey: nameKey(name.familyName, name.givenName), searchName: searchKey(fullName),
    sex, idNumber: idNumber(cadre.birthDate, sex, n),
  }
}
