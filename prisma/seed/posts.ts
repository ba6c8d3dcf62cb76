import type { PostCategory } from '@/lib/people/schema'
import { agencyKind } from './agencies'
import type { Random } from './random'

type Post = readonly [string, PostCategory]

const commune: readonly Post[] = [
  ['Phó Bí thư Đảng ủy', 'PARTY_COMMITTEE'], ['Ủy viên Ban Thường vụ Đảng ủy', 'PARTY_COMMITTEE'],
  ['Đảng ủy viên, Chủ tịch Hội Nông dân', 'PARTY_COMMITTEE'],
  ['Đảng ủy viên, Chánh Văn phòng Đảng ủy', 'PARTY_COMMITTEE'], ['Phó Trưởng phòng Kinh tế', 'CIVIL_DEPUTY_DIVISION'],
  ['Phó Trưởng phòng Văn hóa - Xã hội', 'CIVIL_DEPUTY_DIVISION'],
  ['Phó Chánh Văn phòng HĐND và UBND', 'CIVIL_DEPUTY_DIVISION'],
  ['Phó Giám đốc Trung tâm Phục vụ hành chính công', 'CIVIL_DEPUTY_DIVISION'],
  ['Phó Chỉ huy trưởng Ban Chỉ huy Quân sự', 'MILITARY'], ['Đảng ủy viên, Bí thư Đoàn xã', 'PARTY_COMMITTEE'],
]
const provincial: readonly Post[] = [
  ['Phó Trưởng phòng', 'CIVIL_DEPUTY_DIVISION'], ['Trưởng phòng', 'CIVIL_DEPUTY_DIVISION'],
  ['Phó Chánh Văn phòng', 'CIVIL_DEPUTY_DIVISION'],
  ['Phó Giám đốc Trung tâm', 'CIVIL_DEPUTY_DIVISION'], ['Chi ủy viên, Phó Trưởng phòng', 'PARTY_COMMITTEE'],
  ['Phó Trưởng ban', 'CIVIL_DEPUTY_DIVISION'],
]
const military: readonly Post[] = [['Trợ lý, Phó Tiểu đoàn trưởng', 'MILITARY'], ['Phó Chủ nhiệm Chính trị Trung đoàn', 'MILITARY']]

/** A post that Quy định 350-QĐ/TW lists. */
export function drawPost(random: Random, agency: number) {
  const kind = agencyKind(agency)
  const posts = kind === 'ARMED_FORCES' ? military : kind === 'COMMUNE_PARTY_COMMITTEE' || kind === 'FORMER_DISTRICT_BODY'
    ? commune : provincial
  const [post, postCategory] = random.pick(posts)
  return { post, postCategory }
}
