import type pg from 'pg'
import { tokenPads } from '@/lib/access/link-token'
import { addDays, type Day } from '@/lib/time'
import { accountId, trainingOfficer } from './accounts'
import { uid } from './ids'
import type { Plan } from './plan'
import type { Rows } from './rows'
import { schoolId } from './schools'
import { cohortId } from './cohorts'
import type { DemoTrainee } from './trainees'

/**
 * Certificates of everybody who has completed a class, in one statement: in a demo of all years, else of the last one, because a register
 * of ten years is as much text as all the rest. Those of the first school follow the decisions that recognised their people. The codes are those that the portal derives, made in SQL (HMAC, RFC 2104).
 */
export async function addCertificates(client: pg.Client, { scale, today }: Plan) {
  const { inner, outer } = tokenPads()
  await client.query(certificates, [today, scale === 'demo' ? '2000-01-01' : addDays(today, -365), inner, outer])
  await client.query(`
    insert into certificate_revocation (certificate_id, number, revoked_on, reason, recorded_at, recorded_by)
    select id, '15/QĐ-TrCT', least(issued_on + 20, $1::date), 'Ghi sai họ tên trên phôi', now(), $2 from certificate where school_id = $3 order by issued_on desc, register_number limit 1`,
  [today, accountId(trainingOfficer), schoolId(1)])
}

const certificates = `
  with done as (
    select t.id as trainee_id, t.school_id, t.cohort_id, p.full_name, p.birth_date, p.search_name, c.code, c.form, c.opens_on, t.completed_on, k.name as course,
      case when k.kind = 'FOSTERING' then 'CERTIFICATE' else 'DIPLOMA' end as kind, least(t.completed_on + 7, $1::date) as issued_on, s.name, s.parent_line, s.letterhead, s.place, t.name_key,
      e.rank, d.id as decision_id, d.number as decision_number
    from trainee t join cohort c on c.id = t.cohort_id join course k on k.id = c.course_id join school s on s.id = t.school_id join person p on p.id = t.person_id
      left join graduation_entry e on e.trainee_id = t.id and e.decision_id is not null left join graduation_decision d on d.id = e.decision_id
    where t.status = 'COMPLETED' and t.completed_on >= $2::date
  ), numbered as (
    select *, row_number() over (partition by school_id, kind, extract(year from issued_on) order by issued_on, cohort_id, name_key, trainee_id)::int as number,
      row_number() over (partition by school_id, kind order by issued_on, cohort_id, name_key, trainee_id) as serial_number,
      pg_temp.uid('certificate', row_number() over (order by trainee_id)) as id from done
  ), printed as (
    select *, case kind when 'DIPLOMA' then 'TC ' else 'CC ' end || lpad(serial_number::text, 7, '0') as serial,
      upper(left(encode(sha256($4::bytea || sha256($3::bytea || convert_to('certificate:' || id, 'UTF8'))), 'hex'), 20)) as check_code from numbered
  ), written as (
    select *, jsonb_build_object('version', 1, 'kind', kind, 'school', jsonb_build_object('name', name, 'parentLine', parent_line, 'letterhead', letterhead, 'place', place), 'fullName', full_name, 'birthDate', birth_date,
      'course', course, 'cohortCode', code, 'form', form, 'from', opens_on, 'to', completed_on, 'rank', rank,
      'decisionNumber', decision_number, 'decidedOn', case when decision_number is not null then completed_on end, 'serialNumber', serial, 'registerNumber', number, 'registerYear', extract(year from issued_on)::int, 'issuedOn', issued_on,
      'signatory', 'Hoàng Văn Thành', 'signatoryTitle', 'Hiệu trưởng', 'replaces', null)::text as content from printed
  )
  insert into certificate (id, school_id, cohort_id, trainee_id, decision_id, kind, serial_number, register_year, register_number, issued_on, content, content_hash, check_hash, search_text, issued_at)
  select id, school_id, cohort_id, trainee_id, decision_id, kind, serial, extract(year from issued_on)::int, number, issued_on, content, sha256(convert_to(content, 'UTF8')), sha256(convert_to(check_code, 'UTF8')),
    search_name || ' ' || lower(serial), issued_on + time '09:00' from written`

/** A deferral, a discipline and a commendation in a class that runs. */
export function addTraineeDecisions(rows: Rows, today: Day, trainees: readonly DemoTrainee[]) {
  const own = trainees.filter(({ nominated }) => nominated.cohort.number === 2)
  const decisions = [['DEFERRAL', 30, 60, 'Bảo lưu kết quả học tập, theo đơn và đề nghị của cơ quan cử'], ['DISCIPLINE', 20, null, 'Khiển trách: nghỉ học không phép nhiều buổi'], ['COMMENDATION', 10, null, 'Tặng giấy khen: thành tích trong nghiên cứu thực tế']] as const
  decisions.forEach(([kind, ago, length, reason], place) => {
    const trainee = own[7 + place]
    if (!trainee) return
    const day = addDays(today, -ago)
    rows.add('trainee_decision', {
      id: uid('trainee-decision', place + 1), school_id: schoolId(1), cohort_id: cohortId(1, 2), trainee_id: trainee.id, kind, number: `${String(35 + place)}/QĐ-TrCT`, decided_on: day, starts_on: day,
      ends_on: length === null ? null : addDays(day, length), reason, recorded_at: `${day}T02:00:00Z`, recorded_by: accountId(trainingOfficer), lifted_number: null, lifted_on: null, lifted_reason: null, lifted_by: null,
    })
  })
}
