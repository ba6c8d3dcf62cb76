import { uid } from './ids'
import type { Rows } from './rows'
import { schoolId } from './schools'

type ItemKind = 'SCALE' | 'TEXT' | 'YES_NO'
interface Item { code: string; kind: ItemKind; vi: string; en: string }
interface Questionnaire {
  number: number; code: string; title: string; object: 'COURSE' | 'EFFECT'; respondent: 'TRAINEE' | 'MANAGER' | 'AGENCY'; anonymous: boolean; items: readonly Item[]
}

const scale = (code: string, vi: string, en: string): Item => ({ code, kind: 'SCALE', vi, en })
const remark: Item = { code: 'REMARK', kind: 'TEXT', vi: 'Ý kiến, đề nghị khác', en: 'Other remarks' }
const usedInPost: Item = { code: 'USED_IN_POST', kind: 'YES_NO', vi: 'Được bố trí vào chức danh đã quy hoạch',
  en: 'Placed in the post planned for' }
const effect = [
  scale('FIT', 'Công việc được giao phù hợp với nội dung đã học', 'The work assigned fits what was taught'),
  scale('STRENGTHS', 'Phát huy được sở trường sau khóa học', 'Strengths are put to use after the course'),
  scale('PARTICIPATION', 'Tham gia hoạt động chung của cơ quan tích cực hơn trước',
    'Takes a more active part in the unit than before'),
  scale('TASKS', 'Kết quả công việc cụ thể được nâng lên', 'Results of concrete tasks have improved'),
  scale('METHODS', 'Vận dụng phương pháp, kỹ năng đã học', 'Applies methods and skills learned'),
] as const

export const questionnaires = {
  END: {
    number: 1, code: 'CUOI-KHOA', title: 'Phiếu lấy ý kiến học viên cuối khóa', object: 'COURSE', respondent: 'TRAINEE',
    anonymous: true,
    items: [
      scale('CONTENT', 'Nội dung thiết thực với công việc', 'The content is of use for my work'),
      scale('MATERIALS', 'Tài liệu đầy đủ, cập nhật', 'Materials are complete and up to date'),
      scale('LECTURERS', 'Giảng viên truyền đạt rõ ràng, sát thực tế', 'Lecturers explain clearly and from practice'),
      scale('ORGANISATION', 'Tổ chức, quản lý lớp', 'Organisation and management of the class'),
      scale('FACILITIES', 'Phòng học, trang thiết bị, nơi ở', 'Rooms, equipment and lodging'),
      { code: 'RECOMMEND', kind: 'YES_NO', vi: 'Giới thiệu đồng nghiệp tham dự khóa học này',
        en: 'Would recommend this course to a colleague' },
      remark,
    ],
  },
  AFTER_TRAINEE: {
    number: 2, code: 'SAU-DT-HV', title: 'Phiếu đánh giá sau đào tạo của học viên', object: 'EFFECT', respondent: 'TRAINEE',
    anonymous: false,
    items: [...effect, usedInPost, remark],
  },
  AFTER_MANAGER: {
    number: 3, code: 'SAU-DT-QL', title: 'Phiếu đánh giá sau đào tạo của người quản lý trực tiếp', object: 'EFFECT',
    respondent: 'MANAGER', anonymous: false,
    items: [...effect, usedInPost, remark],
  },
  AFTER_AGENCY: {
    number: 4, code: 'SAU-DT-CQ', title: 'Phiếu đánh giá sau đào tạo của cơ quan cử', object: 'EFFECT', respondent: 'AGENCY',
    anonymous: false,
    items: [...effect.slice(0, 4), usedInPost,
      { code: 'APPOINTED', kind: 'YES_NO', vi: 'Đã được bổ nhiệm hoặc bầu giữ chức vụ cao hơn',
        en: 'Has been appointed or elected to a higher post' }, remark],
  },
} as const satisfies Record<string, Questionnaire>

export type QuestionnaireCode = keyof typeof questionnaires
export const templateId = (code: QuestionnaireCode) => uid('evaluation_template', questionnaires[code].number)

export function addQuestionnaires(rows: Rows) {
  const all: readonly Questionnaire[] = Object.values(questionnaires)
  for (const { number, items, ...questionnaire } of all) {
    const id = uid('evaluation_template', number)
    rows.add('evaluation_template', { id, school_id: schoolId(1), version: 1, ...questionnaire })
    items.forEach(({ code, kind, vi, en }, index) => {
      rows.add('evaluation_item', { template_id: id, code, position: index + 1, kind, text_vi: vi, text_en: en })
    })
  }
}
