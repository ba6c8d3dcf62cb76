import { createHash } from 'node:crypto'
import { addDays, type Day } from '@/lib/time'
import { accountId, agencyHead, demoLiaisonOf, leader, roleId, trainingOfficer, type Hat } from './accounts'
import { uidAt } from './ids'
import type { Rows } from './rows'

interface SeededKey {
  account: number; hat: Hat; label: string; scope: 'READ' | 'WRITE'
  /** Days from today. */
  made: number; ends: number; used: number | null; revoked?: { on: number; by: number; reason: string }
}

const admin = 1

const keys: readonly SeededKey[] = [
  { account: trainingOfficer, hat: 'TRAINING_OFFICE', label: 'Trang tin của Trường', scope: 'READ', made: -200, ends: 165, used: -31, revoked: { on: -30, by: trainingOfficer, reason: 'Trang tin chuyển sang nhà cung cấp khác' } },
  { account: admin, hat: 'ADMIN', label: 'Kiểm thử kết nối trục liên thông', scope: 'READ', made: -42, ends: -12, used: null },
  { account: trainingOfficer, hat: 'TRAINING_OFFICE', label: 'Phần mềm quản lý cán bộ, máy chủ phòng Đào tạo', scope: 'WRITE', made: -100, ends: 80, used: -1 },
  { account: leader, hat: 'LEADERSHIP', label: 'Bảng điều hành của Ban Giám hiệu', scope: 'READ', made: -85, ends: 5, used: -1 },
  { account: demoLiaisonOf(1) ?? 0, hat: 'NOMINATOR', label: 'Phần mềm nhân sự của cơ quan', scope: 'WRITE', made: -40, ends: 50, used: -1 },
  { account: agencyHead, hat: 'ENDORSER', label: 'Báo cáo nhanh của Văn phòng', scope: 'READ', made: -81, ends: 9, used: -3 },
]

/** Keys of programs in every state a list shows. Nobody has one of them: what is stored is no hash of anything. */
export function addKeys(rows: Rows, today: Day) {
  keys.forEach(({ account, hat, label, scope, made, ends, used, revoked }, index) => {
    const at = (days: number, clock: string) => `${addDays(today, days)}T${clock}+07:00`
    const name = `api_key:${String(index)}`
    rows.add('api_key', {
      id: uidAt(Date.parse(at(made, '09:00:00')), name), role_id: roleId(account, hat), label, scope, key_hash: `\\x${digest(name)}${digest(`${name}:`)}`, created_at: at(made, '09:00:00'),
      expires_at: at(ends, '23:59:59.999'), last_used_at: used === null ? null : at(used, '16:20:00'),
      revoked_at: revoked ? at(revoked.on, '10:15:00') : null, revoked_by: revoked ? accountId(revoked.by) : null, revoked_reason: revoked?.reason ?? null,
    })
  })
}

const digest = (text: string) => createHash('md5').update(text).digest('hex')
