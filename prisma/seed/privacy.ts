import type pg from 'pg'
import { addDays, yearOf, type Day } from '@/lib/time'
import { accountId, demoLiaisons, leader, lecturer, trainee, trainingOfficer } from './accounts'
import { uid } from './ids'
import type { Plan } from './plan'
import { newRows, type Rows } from './rows'
import { schoolId } from './schools'

/** Everybody has read the privacy notice but this one, who is shown it at the first sign-in. */
const unreadAccount = 'lienlac.003@coquan.example'

/** Who has read the notice; in the demo also requests about data in every state, and the register of breaches. */
export async function addPrivacy(client: pg.Client, { scale, today }: Plan) {
  await client.query(`insert into privacy_acknowledgement (account_id, notice_id, acknowledged_at)
    select a.id, n.id, a.created_at + interval '1 hour' from account a cross join privacy_notice n where n.province_id is null and a.email <> $1`, [unreadAccount])
  if (scale !== 'demo') return
  for (const [index, request] of requestsAt(today).entries()) await addRequest(client, index + 1, request)
  const rows = newRows()
  addBreaches(rows, today)
  await rows.write(client)
}

const at = (day: Day, clock: string) => `${day}T${clock}:00+07:00`

type Asked = { by: number; kind: string; detail: string; askedAt: string; acknowledgedAt?: string; extendedAt?: string; reason?: string; outcome?: string; answer?: string; answeredAt?: string }

/** One that waits for its receipt, one near its time, one past it, one answered; two so old that their text is due for removal. */
function requestsAt(today: Day): Asked[] {
  const ago = (days: number, clock = '09:15') => at(addDays(today, -days), clock)
  const [liaison, otherLiaison] = demoLiaisons
  return [
    { by: trainee, kind: 'CORRECT', detail: 'Chuyên ngành ghi "Luật học", đúng là "Luật kinh tế" theo bằng cử nhân.', askedAt: ago(1) },
    { by: lecturer, kind: 'OBJECT', detail: 'Đề nghị không hiện số điện thoại riêng trong danh sách giảng viên.', askedAt: ago(40), acknowledgedAt: ago(39) },
    { by: otherLiaison, kind: 'ERASE', detail: 'Xóa thư điện tử cũ đã dùng để nhận lời mời.', askedAt: ago(10), acknowledgedAt: ago(9), extendedAt: ago(5), reason: 'Cần đối chiếu với sổ lời mời của ba lớp.' },
    { by: liaison, kind: 'COPY', detail: 'Xin bản sao dữ liệu của tài khoản.', askedAt: ago(30), acknowledgedAt: ago(29), outcome: 'GRANTED', answer: 'Đã giao bản sao tại Phòng Quản lý đào tạo, có ký nhận.', answeredAt: ago(26) },
    { by: otherLiaison, kind: 'COPY', detail: 'Xin bản sao dữ liệu của tài khoản.', askedAt: ago(740), acknowledgedAt: ago(739), outcome: 'GRANTED', answer: 'Đã giao bản sao.', answeredAt: ago(735) },
    { by: liaison, kind: 'CORRECT', detail: 'Sửa tên hiển thị của tài khoản.', askedAt: ago(728), acknowledgedAt: ago(727), outcome: 'GRANTED', answer: 'Đã sửa tên hiển thị.', answeredAt: ago(720) },
  ]
}

async function addRequest(client: pg.Client, number: number, { by, kind, detail, askedAt, acknowledgedAt, extendedAt, reason, outcome, answer, answeredAt }: Asked) {
  const office = accountId(trainingOfficer)
  await client.query(`insert into subject_request (id, school_id, account_id, person_id, kind, detail, asked_at, acknowledged_at, acknowledged_by, extended_at, extended_by, extension_reason, outcome, answer, answered_at, answered_by)
    values ($1, $2, $3, (select person_id from account where id = $3), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
  [uid('subject_request', number), schoolId(1), accountId(by), kind, detail, askedAt, acknowledgedAt ?? null, acknowledgedAt ? office : null, extendedAt ?? null, extendedAt ? office : null, reason ?? null,
    outcome ?? null, answer ?? null, answeredAt ?? null, answeredAt ? office : null])
}

/** One of last year that was told in time and closed, and one of yesterday whose clock runs. */
function addBreaches(rows: Rows, today: Day) {
  const last = addDays(today, -200)
  const breach = (number: number, noticed: Day, title: string, description: string, kinds: string[], people: number) => rows.add('data_breach', {
    id: uid('data_breach', number), school_id: schoolId(1), year: yearOf(noticed), number: yearOf(noticed) === yearOf(last) ? number : 1, title, description, kinds, people,
    noticed_at: at(noticed, '08:10'), recorded_at: at(noticed, '08:40'), recorded_by: accountId(leader),
  })
  breach(1, last, 'Gửi nhầm danh sách lớp cho cơ quan khác', 'Tệp danh sách của một lớp đính kèm nhầm vào thư gửi một cơ quan không cử người vào lớp đó. Cơ quan nhận đã báo lại trong ngày.', ['IDENTITY', 'DOSSIER'], 42)
  breach(2, addDays(today, -1), 'Mất máy tính xách tay của chủ nhiệm lớp', 'Máy có bản nháp phiếu nhận xét của một lớp; ổ đĩa chưa mã hóa. Đã khóa tài khoản và thu hồi địa chỉ lịch.', ['STUDY', 'ACCOUNT'], 36)
  const entry = (number: number, of: number, kind: string, day: Day, clock: string, text: string, paper: string | null = null, people: number | null = null) => rows.add('data_breach_entry', {
    id: uid('data_breach_entry', number), breach_id: uid('data_breach', of), kind, happened_at: at(day, clock), text, document_number: paper, people, recorded_at: at(day, '18:00'), recorded_by: accountId(leader),
  })
  entry(1, 1, 'MEASURE', last, '10:00', 'Cơ quan nhận xác nhận đã xóa thư và tệp.')
  entry(2, 1, 'AUTHORITY', addDays(last, 1), '09:00', 'Báo cơ quan chuyên trách bảo vệ dữ liệu cá nhân, Bộ Công an.', '88/CV-TrCT')
  entry(3, 1, 'PEOPLE', addDays(last, 2), '15:00', 'Báo 42 học viên qua chủ nhiệm lớp.')
  entry(4, 1, 'CLOSED', addDays(last, 20), '16:00', 'Danh sách từ nay chỉ gửi qua Cổng. Kết thúc vụ việc.', '95/BC-TrCT')
  entry(5, 2, 'MEASURE', addDays(today, -1), '09:30', 'Khóa tài khoản, đăng xuất mọi thiết bị.')
}
