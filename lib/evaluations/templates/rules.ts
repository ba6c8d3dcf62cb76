import type { Timing } from '../schema'
import { LEAST_ITEMS, MOST_ITEMS, type EvaluationObject, type ItemKind, type Respondent, type TemplateItem } from './schema'

export type StandardForm = {
  code: string; title: string; object: EvaluationObject; respondent: Respondent; anonymous: boolean; timings: readonly Timing[]; items: readonly TemplateItem[]
}

const scale = (code: string, textVi: string, textEn: string): TemplateItem => ({ code, kind: 'SCALE', textVi, textEn })
const yesNo = (code: string, textVi: string, textEn: string): TemplateItem => ({ code, kind: 'YES_NO', textVi, textEn })
const remark: TemplateItem = { code: 'REMARK', kind: 'TEXT', textVi: 'Ý kiến, đề nghị khác', textEn: 'Other remarks' }

/** Whether a trained cadre can do the job, as the direct manager sees it: the list of those who cannot goes by this item. */
export const ABLE_CODE = 'ABLE'
const able = yesNo(ABLE_CODE, 'Đảm đương được nhiệm vụ được giao', 'Is able to do the job assigned')
const usedInPost = yesNo('USED_IN_POST', 'Được bố trí vào chức danh đã quy hoạch', 'Placed in the post planned for')

const before = [
  scale('FIT', 'Công việc đang làm phù hợp với nội dung sẽ học', 'The present work fits what will be taught'),
  scale('STRENGTHS', 'Phát huy được sở trường trong công việc', 'Strengths are put to use at work'),
  scale('PARTICIPATION', 'Tham gia hoạt động chung của cơ quan tích cực', 'Takes an active part in the unit'),
  scale('TASKS', 'Kết quả công việc cụ thể đáp ứng yêu cầu', 'Results of concrete tasks meet what is asked'),
  scale('METHODS', 'Vận dụng được phương pháp, kỹ năng khoa học trong công việc', 'Applies sound methods and skills'),
] as const
const effect = [
  scale('FIT', 'Công việc được giao phù hợp với nội dung đã học', 'The work assigned fits what was taught'),
  scale('STRENGTHS', 'Phát huy được sở trường sau khóa học', 'Strengths are put to use after the course'),
  scale('PARTICIPATION', 'Tham gia hoạt động chung của cơ quan tích cực hơn trước', 'Takes a more active part in the unit than before'),
  scale('TASKS', 'Kết quả công việc cụ thể được nâng lên', 'Results of concrete tasks have improved'),
  scale('METHODS', 'Vận dụng phương pháp, kỹ năng đã học', 'Applies methods and skills learned'),
] as const

/**
 * Questionnaires a school starts from, for the six objects of Thông tư 10/2017/TT-BNV; its own forms were not read, so each is a draft to change.
 * Effects are asked in the five aspects of the academy's study; the same code is the same question whoever is asked, before and after.
 */
export const standardForms = {
  END: {
    code: 'CUOI-KHOA', title: 'Phiếu lấy ý kiến học viên cuối khóa', object: 'COURSE', respondent: 'TRAINEE', anonymous: true, timings: ['END'],
    items: [
      scale('CONTENT', 'Nội dung thiết thực với công việc', 'The content is of use for my work'),
      scale('MATERIALS', 'Tài liệu đầy đủ, cập nhật', 'Materials are complete and up to date'),
      scale('LECTURERS', 'Giảng viên truyền đạt rõ ràng, sát thực tế', 'Lecturers explain clearly and from practice'),
      scale('ORGANISATION', 'Tổ chức, quản lý lớp', 'Organisation and management of the class'),
      scale('FACILITIES', 'Phòng học, trang thiết bị, nơi ở', 'Rooms, equipment and lodging'),
      yesNo('RECOMMEND', 'Giới thiệu đồng nghiệp tham dự khóa học này', 'Would recommend this course to a colleague'),
      remark,
    ],
  },
  BEFORE_TRAINEE: { code: 'TRUOC-DT-HV', title: 'Phiếu trước khóa học của học viên', object: 'EFFECT', respondent: 'TRAINEE', anonymous: false, timings: ['BEFORE'], items: [...before, remark] },
  BEFORE_MANAGER: { code: 'TRUOC-DT-QL', title: 'Phiếu trước khóa học của người quản lý trực tiếp', object: 'EFFECT', respondent: 'MANAGER', anonymous: false, timings: ['BEFORE'], items: [...before, able, remark] },
  AFTER_TRAINEE: {
    code: 'SAU-DT-HV', title: 'Phiếu đánh giá sau đào tạo của học viên', object: 'EFFECT', respondent: 'TRAINEE', anonymous: false,
    timings: ['MONTHS_6', 'MONTHS_12', 'MONTHS_24'], items: [...effect, usedInPost, remark],
  },
  AFTER_MANAGER: {
    code: 'SAU-DT-QL', title: 'Phiếu đánh giá sau đào tạo của người quản lý trực tiếp', object: 'EFFECT', respondent: 'MANAGER', anonymous: false,
    timings: ['MONTHS_6', 'MONTHS_12', 'MONTHS_24'], items: [...effect, able, usedInPost, remark],
  },
  AFTER_AGENCY: {
    code: 'SAU-DT-CQ', title: 'Phiếu đánh giá sau đào tạo của cơ quan cử', object: 'EFFECT', respondent: 'AGENCY', anonymous: false,
    timings: ['MONTHS_12', 'MONTHS_24'],
    items: [...effect.slice(0, 4), usedInPost, yesNo('APPOINTED', 'Đã được bổ nhiệm hoặc bầu giữ chức vụ cao hơn', 'Has been appointed or elected to a higher post'), remark],
  },
  LECTURER: {
    code: 'GIANG-VIEN', title: 'Phiếu lấy ý kiến học viên về giảng viên', object: 'LECTURER', respondent: 'TRAINEE', anonymous: true, timings: ['END'],
    items: [
      scale('L_KNOWLEDGE', 'Nắm vững nội dung giảng dạy', 'Knows the subject well'), scale('L_CLARITY', 'Trình bày rõ ràng, dễ hiểu', 'Explains clearly'),
      scale('L_PRACTICE', 'Liên hệ thực tế địa phương', 'Relates to local practice'), scale('L_METHOD', 'Phương pháp phát huy tính tích cực của học viên', 'Makes trainees take part'),
      scale('L_TIME', 'Bảo đảm thời gian lên lớp', 'Keeps the hours of the class'), scale('L_MANNER', 'Tác phong, thái độ đúng mực', 'Bearing and manner are right'), remark,
    ],
  },
  FACILITIES: {
    code: 'CO-SO-VAT-CHAT', title: 'Phiếu lấy ý kiến về cơ sở vật chất', object: 'FACILITIES', respondent: 'TRAINEE', anonymous: true, timings: ['END'],
    items: [
      scale('F_ROOMS', 'Phòng học đủ chỗ, đủ sáng', 'Rooms have enough places and light'), scale('F_EQUIPMENT', 'Trang thiết bị dạy học dùng tốt', 'Teaching equipment works well'),
      scale('F_LIBRARY', 'Thư viện, tài liệu tham khảo', 'Library and reference materials'), scale('F_LODGING', 'Ký túc xá, nơi ở', 'Lodging'),
      scale('F_CANTEEN', 'Nhà ăn', 'Canteen'), scale('F_NETWORK', 'Mạng, hệ thống học trực tuyến', 'Network and online classes'), remark,
    ],
  },
  PROGRAMME: {
    code: 'CHUONG-TRINH', title: 'Phiếu lấy ý kiến cơ quan cử về chương trình', object: 'PROGRAMME', respondent: 'AGENCY', anonymous: false, timings: ['MONTHS_24'],
    items: [
      scale('P_GOALS', 'Mục tiêu chương trình phù hợp yêu cầu của cơ quan', 'The goals fit what the agency asks'), scale('P_CONTENT', 'Nội dung cập nhật, cân đối lý luận và thực tiễn', 'The content is current and balances theory and practice'),
      scale('P_DURATION', 'Thời lượng hợp lý', 'The duration is right'), scale('P_FORM', 'Hình thức tổ chức phù hợp với người vừa làm vừa học', 'The form fits those who work and study'),
      scale('P_ASSESSMENT', 'Cách kiểm tra, đánh giá phản ánh đúng năng lực', 'Assessment shows what people can do'), yesNo('P_SEND_AGAIN', 'Tiếp tục cử cán bộ học chương trình này', 'Would send cadres to this programme again'), remark,
    ],
  },
  TRAINEE: {
    code: 'HOC-VIEN', title: 'Phiếu của cơ quan về học viên cuối khóa', object: 'TRAINEE', respondent: 'MANAGER', anonymous: false, timings: ['END'],
    items: [
      scale('T_ATTITUDE', 'Ý thức học tập, rèn luyện', 'Attitude to study and conduct'), scale('T_KNOWLEDGE', 'Kiến thức mới đem về cơ quan', 'New knowledge brought back'),
      scale('T_SKILLS', 'Kỹ năng cần cho vị trí việc làm', 'Skills needed for the post'), scale('T_SHARING', 'Chia sẻ, truyền đạt lại cho đồng nghiệp', 'Shares it with colleagues'),
      scale('T_RESEARCH', 'Kết quả nghiên cứu thực tế dùng được cho cơ quan', 'The field study is of use for the agency'), yesNo('T_READY', 'Sẵn sàng nhận nhiệm vụ mới', 'Is ready for a new task'), remark,
    ],
  },
} as const satisfies Record<string, StandardForm>
export type StandardCode = keyof typeof standardForms

export type TemplateFault = 'too_few_items' | 'item_twice' | 'item_changes_kind'

/** Why a version cannot go into use, or null: six to eight questions on one page, each code once, and a known code asks in the same kind as ever. */
export function versionFault(items: readonly { code: string; kind: ItemKind }[], known: ReadonlyMap<string, string>): { fault: TemplateFault; code?: string } | null {
  if (items.length < LEAST_ITEMS || items.length > MOST_ITEMS) return { fault: 'too_few_items' }
  const twice = items.find(({ code }, place) => items.findIndex((one) => one.code === code) !== place)
  if (twice) return { fault: 'item_twice', code: twice.code }
  const changed = items.find(({ code, kind }) => (known.get(code) ?? kind) !== kind)
  return changed ? { fault: 'item_changes_kind', code: changed.code } : null
}
