// Ưu tiên khi xếp thứ tự chờ: quy định bổ sung của Trường, số điểm là dữ liệu có ngày hiệu lực. Không ai bị từ chối vì không có điểm.
// Ở đây từ 29/08/2025: nữ 1 điểm, người dân tộc thiểu số 2 điểm, địa bàn khó khăn 4 điểm; không có điểm nào trước ngày đó.
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { priorityOf } from '@/lib/enrolment/eligibility/rules'
import { rulesInForce } from '@/lib/enrolment/steps/lock-cohort'
import { everyman, lawTable, own, ownPaper, says, schoolWith, who, written } from '../../../../support/law-table'

const days = ['28/08/2025', '29/08/2025', '30/08/2025']
const school = schoolWith([{ code: 'PRIORITY', severity: 'WARNS', parameters: { women: 1, ethnicMinority: 2, difficultArea: 4 }, ...own }], '29/08/2025')
const man = says('nam', { sex: 'MALE' })
const woman = says('nữ', { sex: 'FEMALE' })
const minority = says('người dân tộc thiểu số', { ethnicMinority: true })
const area = says('địa bàn khó khăn', { difficultArea: true })
const unsaid = says('chưa ghi dân tộc, chưa rõ địa bàn', { ethnicMinority: null, difficultArea: null })

lawTable('Ưu tiên không từ chối ai', { rule: 'PRIORITY', cites: ownPaper, school }, days, [
  [man, 'Không xét', 'Đạt', 'Đạt'],
  [who(woman, minority, area), 'Không xét', 'Đạt', 'Đạt'],
  [unsaid, 'Không xét', 'Đạt', 'Đạt'],
])

describe('Số điểm ưu tiên', async () => {
  const schoolId = await school()
  const points = async (day: string, { facts }: ReturnType<typeof says>) =>
    priorityOf((await rulesInForce(db, { ruleFamily: 'INTERMEDIATE_THEORY', schoolId }, written(day))).rules, { ...everyman, ...facts, judgedOn: written(day) })
  test.each([
    { person: man, given: [0, 0, 0] },
    { person: woman, given: [0, 1, 1] },
    { person: who(man, minority), given: [0, 2, 2] },
    { person: who(man, area), given: [0, 4, 4] },
    { person: who(woman, minority), given: [0, 3, 3] },
    { person: who(woman, area), given: [0, 5, 5] },
    { person: who(man, minority, area), given: [0, 6, 6] },
    { person: who(woman, minority, area), given: [0, 7, 7] },
    { person: who(man, unsaid), given: [0, 0, 0] },
    { person: who(woman, unsaid), given: [0, 1, 1] },
  ])('28/08, 29/08, 30/08/2025 | $person.text | $given điểm', async ({ person, given }) => {
    expect(await Promise.all(days.map((day) => points(day, person)))).toEqual(given)
  })
})
