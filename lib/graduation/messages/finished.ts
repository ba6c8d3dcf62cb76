import { bilingual } from '../../i18n/messages'

/** What the graduation page says of a class that is over. */
export const graduationFinished = bilingual(
  { finished: {
    title: 'Lớp đã bế giảng, {recognised} học viên được công nhận.', issued: '{recognised, plural, =0 {} other {Đã cấp {issued}/{recognised} văn bằng, chứng chỉ.}}', papers: 'Văn bằng, chứng chỉ đã cấp',
    noRecord: 'Lớp kết thúc trước khi biên bản được ghi trên Cổng; biên bản và quyết định lưu trong hồ sơ giấy của lớp.', old: 'Lớp đã bế giảng.',
  } },
  { finished: {
    title: 'The class has ended, {recognised} trainees were recognised.', issued: '{recognised, plural, =0 {} other {{issued} of {recognised} certificates are issued.}}', papers: 'Certificates issued',
    noRecord: 'The class ended before records were kept on the portal; record and decision are in its paper file.', old: 'The class has ended.',
  } },
)
