type Role = 'L' | 'C' | 'A' | 'I' | '-'

export const roles = { L: 'LEAD', C: 'COOPERATE', A: 'APPROVE', I: 'INFORMED' } as const

/** Stage by party: school, organisation board, home affairs, propaganda, sending agencies, province. */
export const matrix: readonly (readonly [stage: string, roles: readonly [Role, Role, Role, Role, Role, Role]])[] = [
  ['NEEDS', ['L', 'C', 'C', 'I', 'C', '-']],
  ['PLAN', ['L', 'C', 'C', 'C', 'C', 'A']],
  ['OPENING_TIME', ['L', 'C', 'C', 'I', 'C', 'I']],
  ['STEERING_COMMITTEE', ['L', 'C', 'C', 'C', 'C', 'I']],
  ['ENROLMENT', ['C', 'A', 'A', '-', 'L', '-']],
  ['OPENING', ['L', 'C', 'C', 'C', 'C', 'I']],
  ['DOSSIERS', ['L', 'C', 'I', '-', 'C', '-']],
  ['LEARNER_POLICIES', ['C', 'C', 'C', '-', 'L', 'A']],
  ['FACILITIES', ['L', 'I', 'I', 'I', 'C', 'A']],
  ['MANAGEMENT', ['L', 'I', 'I', '-', 'C', '-']],
  ['COMMENT_REPORTS', ['L', 'I', 'I', '-', 'C', '-']],
  ['EVALUATION', ['L', 'C', 'C', 'C', 'C', 'I']],
]

export const clauses: readonly (readonly [title: string, text: string])[] = [
  ['Phạm vi, đối tượng', 'Quy chế này quy định việc phối hợp giữa Trường Chính trị tỉnh với các cơ quan, đơn vị trong đào tạo, bồi dưỡng cán bộ của tỉnh.'],
  ['Nguyên tắc', 'Mỗi khâu có một bên chủ trì. Bên phối hợp trả lời đúng hạn; quá hạn được coi là đồng ý và được ghi vào báo cáo năm.'],
  ['Khảo sát nhu cầu', 'Trước ngày 30 tháng 9, cơ quan cử khai nhu cầu của năm sau và bốn năm tiếp theo. Trường tổng hợp trước ngày 31 tháng 10.'],
  ['Kế hoạch năm, chỉ tiêu', 'Trường dự thảo kế hoạch, trao đổi với từng cơ quan, trình cấp có thẩm quyền phê duyệt trước ngày 15 tháng 12.'],
  ['Tuyển sinh, cử cán bộ', 'Thông báo tuyển sinh ban hành chậm nhất 30 ngày trước hạn gửi danh sách. Cơ quan cử gửi danh sách đúng hạn, đúng đối tượng, tiêu chuẩn.'],
  ['Mở lớp, ban chỉ đạo lớp', 'Trường quyết định mở lớp; Ban Tổ chức, Sở Nội vụ và cơ quan cử tham gia ban chỉ đạo lớp.'],
  ['Giảng dạy, thỉnh giảng', 'Cơ quan cử báo cáo viên chậm nhất 15 ngày trước buổi học. Thay đổi phải báo trước 3 ngày.'],
  ['Hồ sơ, chế độ của học viên', 'Cơ quan cử bảo đảm thời gian và chế độ cho học viên; Trường lưu hồ sơ theo quy định.'],
  ['Nhận xét học viên', 'Trường gửi bản nhận xét hai lần mỗi khóa: giữa khóa và cuối khóa. Cơ quan cử xác nhận trong 10 ngày.'],
  ['Cơ sở vật chất', 'Trường bảo đảm phòng học, nơi ở; lớp mở tại địa phương do cấp ủy nơi mở lớp bảo đảm.'],
  ['Đánh giá sau đào tạo', 'Học viên, người quản lý và cơ quan cử trả lời phiếu sau 6, 12 và 24 tháng.'],
  ['Sơ kết, tổng kết', 'Hằng năm các bên sơ kết vào tháng 12; hết kỳ thì tổng kết và sửa đổi quy chế.'],
]

export const legalBasis = ['Quy định 09-QĐi/TW ngày 13/11/2018', 'Quy định 350-QĐ/TW ngày 29/08/2025',
  'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021']
