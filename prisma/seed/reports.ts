import type pg from 'pg'
import { Prisma } from '@/lib/db/generated/client'
import { owed } from '@/lib/teaching/reports/steps/owed'
import type { Day } from '@/lib/time'
import { accountId, classHead, leader, trainingOfficer } from './accounts'
import { agencyId } from './agencies'
import { cohortId } from './cohorts'
import { reportedCohort } from './demo-cohorts'
import { freezeFacts } from './report-facts'
import { schoolId } from './schools'

/** A class that ended, whose reports went out, and one in its first half, whose first ones are being written. */
const [reported, written] = [reportedCohort, 1]
/** Of the second report the demo liaisons have theirs to acknowledge; those of the last agencies are signed and were not sent. */
const [waiting, kept] = [[1, 2], [18, 19, 20, 21, 22, 23]]

const studies = ['Nắm vững nội dung các học phần, tích cực thảo luận, thu hoạch thực tế đạt yêu cầu.', 'Học đủ các học phần, liên hệ tốt với công việc của cơ quan, bài viết có lập luận.', 'Kết quả các học phần khá đều, tự nghiên cứu tốt, cần mở rộng tài liệu tham khảo.']
const conducts = ['Chấp hành nghiêm nội quy, quy chế của Trường; lối sống giản dị, đoàn kết.', 'Tham gia đầy đủ hoạt động của lớp, chi bộ lớp; giữ gìn đoàn kết nội bộ.']
const strengths = ['Có bản lĩnh, tư duy tổng hợp; vận dụng lý luận vào thực tiễn cơ sở tốt.', 'Chủ động, có trách nhiệm với tập thể; trình bày rõ ràng.', 'Hiểu địa bàn, có kinh nghiệm vận động quần chúng.']
const weaknesses = ['Cần mạnh dạn hơn khi thảo luận.', 'Cần dành thêm thời gian nghiên cứu tài liệu gốc.', 'Cần rèn kỹ năng viết báo cáo.']

const pick = (texts: readonly string[]) => `(array[${texts.map((text) => `'${text}'`).join(', ')}])[1 + n % ${String(texts.length)}]`

const drafts = `
  insert into comment_report (id, school_id, cohort_id, trainee_id, agency_id, ordinal, total, due_on, status, step, study, conduct, strengths, weaknesses, overall, facts, written_by, written_at)
  select pg_temp.uid('comment report', c.number * 10000 + d.ordinal * 1000 + t.n), t.school_id, t.cohort_id, t.id, t.agency_id, d.ordinal, 2, d.due_on, 'DRAFTED',
    case when c.number = ${String(reported)} or n % 4 = 2 then 'APPROVED' when n % 4 = 1 then 'REVIEW' else 'WRITING' end, ${pick(studies)}, ${pick(conducts)}, ${pick(strengths)},
    case when c.number = ${String(reported)} or n % 4 in (1, 2, 3) then ${pick(weaknesses)} else '' end, (array['GOOD', 'EXCELLENT', 'FAIR', 'GOOD'])[1 + n % 4],
    '{}'::jsonb, $1,
    (case when c.number = ${String(reported)} then d.due_on + 1 else $4::date - 1 end + time '08:20' + n * interval '3 minutes') at time zone 'Asia/Ho_Chi_Minh'
  from (values (${String(reported)}, $2::uuid), (${String(written)}, $3::uuid)) c(number, id) join cohort k on k.id = c.id
  join lateral (select t.*, row_number() over (order by t.name_key, t.id)::int as n from trainee t where t.cohort_id = c.id) t on true
  join jsonb_to_recordset($5::jsonb) d(cohort_id uuid, ordinal int, due_on date) on d.cohort_id = k.id
  where c.number = ${String(reported)} or d.ordinal = 1 and t.n <= 16`

/** What the portal itself would have frozen on the day of the paper. */
const sign = `
  update comment_report r set status = 'SIGNED', sheet = s.sheet, content_hash = encode(sha256(convert_to(s.sheet::text, 'UTF8')), 'hex'), document_number = s.number, document_on = s.day,
    signed_by = $2, signed_at = (s.day + time '15:00') at time zone 'Asia/Ho_Chi_Minh'
  from (
    select x.id, x.number, x.day, jsonb_build_object('ordinal', x.ordinal, 'total', 2, 'dueOn', x.due_on, 'classHead', h.display_name, 'facts', x.facts,
      'school', jsonb_build_object('letterhead', o.letterhead, 'parentLine', o.parent_line, 'name', o.name, 'place', o.place, 'office', o.office),
      'cohort', jsonb_build_object('code', k.code, 'course', u.name, 'form', k.form, 'opensOn', k.opens_on, 'endsOn', k.ends_on),
      'trainee', jsonb_build_object('name', p.full_name, 'birthDate', p.birth_date, 'post', coalesce(e.post, ''), 'agency', coalesce(a.name, '')),
      'remarks', jsonb_build_object('study', x.study, 'conduct', x.conduct, 'discipline', x.discipline, 'strengths', x.strengths, 'weaknesses', x.weaknesses, 'overall', x.overall),
      'paper', jsonb_build_object('number', x.number, 'on', x.day, 'signatory', l.display_name, 'signatoryTitle', 'Hiệu trưởng')) as sheet
    from (select r.*, (row_number() over (order by r.ordinal, t.name_key, t.id))::text || '-PNX/TrCT' as number, r.due_on + 4 as day, t.person_id
      from comment_report r join trainee t on t.id = r.trainee_id where r.cohort_id = $1) x
    join cohort k on k.id = x.cohort_id join course u on u.id = k.course_id join school o on o.id = x.school_id join person p on p.id = x.person_id join account h on h.id = x.written_by
    join account l on l.id = $2
    left join lateral (select post from employment where person_id = p.id and x.day between valid_from and coalesce(valid_to, 'infinity') order by valid_from desc limit 1) e on true
    left join agency_name a on a.agency_id = x.agency_id and x.day between a.valid_from and coalesce(a.valid_to, 'infinity')
  ) s where r.id = s.id`

const send = `
  update comment_report set status = 'SENT', recipient_id = agency_id, sent_by = $2, sent_at = (document_on + 2 + time '09:10') at time zone 'Asia/Ho_Chi_Minh'
  where cohort_id = $1 and (ordinal = 1 or agency_id <> all ($3::uuid[]))`

const receive = `
  update comment_report r set status = 'ACKNOWLEDGED', acknowledged_for = r.recipient_id, acknowledged_by = h.account_id, acknowledged_at = r.sent_at + interval '3 days 2 hours',
    answer = case when r.ordinal = 1 and right(r.document_number, 10) = '5-PNX/TrCT' then 'Cơ quan nhất trí với nhận xét, tiếp tục tạo điều kiện để học viên hoàn thành khóa học.' end
  from (select distinct on (agency_id) agency_id, account_id from role_assignment where role = 'NOMINATOR' order by agency_id, id) h
  where r.cohort_id = $1 and r.status = 'SENT' and h.agency_id = r.recipient_id and (r.ordinal = 1 or r.agency_id <> all ($2::uuid[]))`

const happened = (type: string, at: string, who: string, agency: string, actor: string, place: number, data = '{}') => `
  insert into event (id, type, happened_at, account_id, actor_kind, school_id, agency_id, subject_kind, subject_id, data)
  select pg_temp.uid('report event', ${String(place)} * 1000000 + row_number() over (order by r.id)), 'report.${type}', ${at}, ${who}, '${actor}', r.school_id, ${agency}, 'report', r.id,
    jsonb_build_object('ordinal', r.ordinal) || ${data}
  from comment_report r where ${at} is not null and r.school_id = $1`

const history = [
  happened('drafted', 'r.written_at', 'r.written_by', 'r.agency_id', 'school', 1, `'{}'::jsonb`),
  happened('signed', 'r.signed_at', 'r.signed_by', 'r.agency_id', 'school', 2, `jsonb_build_object('number', r.document_number, 'on', r.document_on)`),
  happened('sent', 'r.sent_at', 'r.sent_by', 'r.recipient_id', 'school', 3, `'{}'::jsonb`),
  happened('acknowledged', 'r.acknowledged_at', 'r.acknowledged_by', 'r.acknowledged_for', 'agency', 4, `'{}'::jsonb`),
]

/** Comment reports of the demo year. The database makes papers and hashes of them, as it does for the portal. */
export async function addReports(client: pg.ClientBase, today: Day): Promise<void> {
  const cohort = cohortId(1, reported)
  const turns = owed(Prisma.sql`c.id = any(${[cohort, cohortId(1, written)]}::uuid[])`)
  const due = Prisma.sql`with ${turns} select jsonb_agg(jsonb_build_object('cohort_id', cohort_id, 'ordinal', ordinal, 'due_on', due_on)) as due from owed`
  const { rows: [found] } = await client.query<{ due: unknown }>(due.text, due.values)
  await client.query(drafts, [accountId(classHead), cohort, cohortId(1, written), today, JSON.stringify(found?.due ?? [])])
  for (const one of [cohort, cohortId(1, written)]) await freezeFacts(client, one)
  // Conduct was judged at the end: the first report came before.
  await client.query(`update comment_report set facts = facts || '{"conduct": null}' where cohort_id = $1 and ordinal = 1`, [cohort])
  await client.query(sign, [cohort, accountId(leader)])
  await client.query(send, [cohort, accountId(trainingOfficer), kept.map((agency) => agencyId(1, agency))])
  await client.query(receive, [cohort, waiting.map((agency) => agencyId(1, agency))])
  for (const statement of history) await client.query(statement, [schoolId(1)])
}
