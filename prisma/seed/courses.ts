import { uid } from './ids'
import type { Rows } from './rows'
import { schoolId } from './schools'
import { theoryModules } from './theory-modules'

export type CourseCode = 'TC' | 'CV' | 'CVC' | 'LDP' | 'CU' | 'CD' | 'HDND' | 'DT4' | 'TKDC' | 'NTD' | 'DVM' | 'MTDT' | 'LAO'

interface Course { number: number; prefix: string; name: string; amount: number; unit: 'DAY' | 'WEEK' | 'MONTH'; topics: readonly string[]; note: string }

/** Programmes by code; `prefix` opens the codes of their cohorts. */
export const courses: Record<CourseCode, Course> = {
  TC: {
    number: 1, prefix: 'K', name: 'Trung cấp lý luận chính trị', amount: 6, unit: 'MONTH', topics: [],
    note: 'Hệ tập trung 6 tháng; hệ không tập trung 12 tháng. 5 khối kiến thức, 16 học phần, 13 bài thi, 1 bài thu hoạch thực tế, thi tốt nghiệp.',
  },
  CV: {
    number: 2, prefix: 'BD-QLNN', name: 'Bồi dưỡng quản lý nhà nước ngạch chuyên viên', amount: 4, unit: 'WEEK',
    note: 'Dành cho công chức ngạch chuyên viên và tương đương.',
    topics: ['Nhà nước trong hệ thống chính trị', 'Tổ chức bộ máy hành chính', 'Công vụ, công chức',
      'Kỹ năng soạn thảo văn bản', 'Kỹ năng số và công nghệ số'],
  },
  CVC: {
    number: 3, prefix: 'BD-CVC', name: 'Bồi dưỡng quản lý nhà nước ngạch chuyên viên chính', amount: 6, unit: 'WEEK',
    note: 'Dành cho công chức dự kiến lên ngạch chuyên viên chính.',
    topics: ['Nền hành chính nhà nước', 'Chính sách công', 'Quản lý phát triển địa phương', 'Kỹ năng tham mưu',
      'Chuyển đổi số trong cơ quan nhà nước'],
  },
  LDP: {
    number: 4, prefix: 'BD-LĐP', name: 'Bồi dưỡng lãnh đạo, quản lý cấp phòng', amount: 4, unit: 'WEEK',
    note: 'Dành cho lãnh đạo cấp phòng của tỉnh, của xã và người trong quy hoạch.',
    topics: ['Tổng quan về lãnh đạo cấp phòng', 'Lập kế hoạch và giao việc', 'Ra quyết định và giải quyết vấn đề',
      'Quản lý nhân sự trong phòng', 'Thực tế và bài thu hoạch'],
  },
  CU: {
    number: 5, prefix: 'BD-CU', name: 'Bồi dưỡng công tác đảng cho cấp ủy viên cơ sở', amount: 5, unit: 'DAY',
    note: 'Dành cho cấp ủy viên các chi bộ, đảng bộ cơ sở.',
    topics: ['Công tác tổ chức xây dựng Đảng', 'Công tác kiểm tra, giám sát', 'Công tác tuyên giáo và dân vận',
      'Sinh hoạt chi bộ', 'Công tác đảng viên'],
  },
  CD: {
    number: 6, prefix: 'BD-CD', name: 'Bồi dưỡng chức danh cán bộ cấp xã', amount: 10, unit: 'DAY',
    note: 'Theo từng chức danh cán bộ cấp xã.',
    topics: ['Mô hình chính quyền địa phương hai cấp', 'Tiếp công dân, giải quyết khiếu nại', 'Quản lý tài chính ở xã',
      'Quản lý đất đai, môi trường', 'Phục vụ hành chính công'],
  },
  HDND: {
    number: 7, prefix: 'BD-HĐND', name: 'Bồi dưỡng đại biểu Hội đồng nhân dân cấp xã', amount: 5, unit: 'DAY',
    note: 'Dành cho đại biểu Hội đồng nhân dân xã, phường.',
    topics: ['Vị trí, vai trò của đại biểu', 'Mô hình chính quyền địa phương hai cấp', 'Kỹ năng giám sát và chất vấn',
      'Tiếp xúc cử tri', 'Thẩm tra ngân sách, ban hành nghị quyết'],
  },
  DT4: {
    number: 8, prefix: 'BD-ĐT4', name: 'Bồi dưỡng, cập nhật kiến thức đối tượng 4', amount: 5, unit: 'DAY',
    note: 'Cập nhật kiến thức theo Quy định 164-QĐ/TW ngày 01/02/2013.',
    topics: ['Tình hình thế giới và trong nước', 'Nghị quyết mới của Trung ương', 'Phát triển kinh tế - xã hội của tỉnh',
      'Bảo vệ nền tảng tư tưởng của Đảng', 'Thảo luận, thu hoạch'],
  },
  TKDC: {
    number: 9, prefix: 'BD-TKDC', name: 'Bồi dưỡng trưởng khu dân cư', amount: 3, unit: 'DAY',
    note: 'Dành cho trưởng thôn, tổ trưởng tổ dân phố.',
    topics: ['Nhiệm vụ của trưởng khu dân cư', 'Hoà giải ở cơ sở', 'Vận động nhân dân'],
  },
  NTD: {
    number: 10, prefix: 'BD-NTĐ', name: 'Bồi dưỡng nhận thức về Đảng', amount: 5, unit: 'DAY',
    note: 'Dành cho quần chúng ưu tú được xem xét kết nạp Đảng.',
    topics: ['Khái quát lịch sử Đảng', 'Cương lĩnh xây dựng đất nước', 'Điều lệ Đảng', 'Học tập và làm theo Bác',
      'Phấn đấu trở thành đảng viên'],
  },
  DVM: {
    number: 11, prefix: 'BD-ĐVM', name: 'Bồi dưỡng đảng viên mới', amount: 6, unit: 'DAY',
    note: 'Dành cho đảng viên trong thời gian dự bị; có lớp học buổi tối.',
    topics: ['Chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh', 'Quan điểm phát triển của Đảng', 'Nguyên tắc tập trung dân chủ',
      'Nhiệm vụ của đảng viên', 'Rèn luyện đạo đức cách mạng', 'Thu hoạch cuối khóa'],
  },
  MTDT: {
    number: 12, prefix: 'BD-MTĐT', name: 'Bồi dưỡng nghiệp vụ công tác Mặt trận và đoàn thể', amount: 5, unit: 'DAY',
    note: 'Dành cho cán bộ Mặt trận Tổ quốc và các đoàn thể ở cơ sở.',
    topics: ['Công tác Mặt trận trong tình hình mới', 'Giám sát và phản biện xã hội', 'Kỹ năng tập hợp đoàn viên, hội viên',
      'Xây dựng mô hình dân vận khéo', 'Thực tế cơ sở'],
  },
  LAO: {
    number: 13, prefix: 'BD-LÀO', name: 'Bồi dưỡng cán bộ tỉnh Hủa Phăn (Lào)', amount: 3, unit: 'MONTH',
    note: 'Theo biên bản ghi nhớ giữa hai tỉnh; học viên dùng giấy tờ nước ngoài.',
    topics: ['Tiếng Việt nâng cao', 'Lý luận chính trị cơ bản', 'Kinh nghiệm xây dựng cơ sở', 'Quản lý nhà nước ở địa phương',
      'Nghiên cứu thực tế'],
  },
}

export const courseId = (school: number, code: CourseCode) => uid('course', school * 100 + courses[code].number)
export const moduleId = (school: number, code: CourseCode, position: number) =>
  uid('module', (school * 100 + courses[code].number) * 100 + position)
export const moduleCount = (code: CourseCode) => (code === 'TC' ? theoryModules.length : courses[code].topics.length)
export const moduleName = (code: CourseCode, position: number) =>
  (code === 'TC' ? theoryModules[position - 1]?.name : courses[code].topics[position - 1]) ?? courses[code].name

export function addCourses(rows: Rows, school: number) {
  for (const code of courseCodes) {
    const { name, amount, unit, note } = courses[code]
    rows.add('course', {
      id: courseId(school, code), school_id: schoolId(school), code: code === 'TC' ? 'TCLLCT' : courses[code].prefix, name,
      kind: code === 'TC' ? 'TRAINING' : 'FOSTERING', level: code === 'TC' ? 'INTERMEDIATE' : null,
      forms: code === 'TC' ? ['CONCENTRATED', 'NON_CONCENTRATED'] : ['CONCENTRATED'], duration_amount: amount, duration_unit: unit,
      description: note, rule_family: code === 'TC' ? 'INTERMEDIATE_THEORY' : null, valid_from: '2010-01-01', valid_to: null,
      yearly_update: code !== 'TC' && code !== 'NTD' && code !== 'LAO', needs_academy_leave: code === 'DT4',
    })
    addModules(rows, school, code)
  }
}

export const courseCodes = ['TC', 'CV', 'CVC', 'LDP', 'CU', 'CD', 'HDND', 'DT4', 'TKDC', 'NTD', 'DVM', 'MTDT',
  'LAO'] as const satisfies readonly CourseCode[]
/** What past years are filled with beside TC. */
export const shortCourses = courseCodes.filter((code) => code !== 'TC' && code !== 'LAO')

function addModules(rows: Rows, school: number, code: CourseCode) {
  for (let position = 1; position <= moduleCount(code); position++) {
    const theory = code === 'TC' ? theoryModules[position - 1] : undefined
    rows.add('module', {
      id: moduleId(school, code, position), course_id: courseId(school, code), position, name: moduleName(code, position),
      block: theory?.block ?? null, periods: theory?.periods ?? 8,
    })
  }
}
