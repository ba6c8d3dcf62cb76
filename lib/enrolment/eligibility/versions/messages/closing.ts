import { bilingual } from '../../../../i18n/messages'

/** Taking a version back before its first day, and ending a school's own. */
export const versionClosing = bilingual(
  {
    ruleClosing: {
      number: 'Số văn bản', numberHint: 'Ví dụ: 16/QĐ-TrCT.', on: 'Ngày văn bản', reason: 'Lý do', back: 'Quay lại văn bản', wrong: 'Chưa ghi được, còn {count} điểm cần xử lý', nothing: 'Không còn quy định nào áp dụng.',
      revoke: {
        link: 'Thu hồi bản này', title: 'Thu hồi bản chưa áp dụng', lead: 'Chỉ thu hồi được trước ngày áp dụng {day}. Bản đã thu hồi không áp dụng cho ai và vẫn lưu trong danh sách.',
        instead: 'Từ ngày {day} vẫn áp dụng: {title}.', submit: 'Thu hồi bản này', submitting: 'Đang thu hồi…',
      },
      end: {
        link: 'Chấm dứt hiệu lực văn bản riêng của Trường', title: 'Chấm dứt hiệu lực văn bản riêng của Trường', lead: 'Sau ngày chấm dứt, Trường không còn văn bản riêng. Đề cử đã gửi giữ kết quả đã xét. Chỉ ghi được một lần; muốn áp dụng lại thì ban hành bản mới.',
        instead: 'Sau ngày chấm dứt áp dụng: {title}.', lastDay: 'Áp dụng đến hết ngày', lastDayHint: 'Hôm nay hoặc sau hôm nay.', submit: 'Chấm dứt hiệu lực', submitting: 'Đang ghi…',
      },
    },
  },
  {
    ruleClosing: {
      number: 'Number of the paper', numberHint: 'For example 16/QĐ-TrCT.', on: 'Date of the paper', reason: 'Reason', back: 'Leave it as it is, back to the version', wrong: 'Not recorded, {count} points to mend', nothing: 'No version applies any more.',
      revoke: {
        link: 'Take this version back', title: 'Take back a version that does not apply yet', lead: 'It can be taken back only before {day}, its first day. Taken back, it judges nobody and stays in the list.',
        instead: 'From {day} on this applies still: {title}.', submit: 'Take it back', submitting: 'Taking it back…',
      },
      end: {
        link: 'End the school’s own version', title: 'End the school’s own version', lead: 'After its last day the school has no version of its own. Nominations sent before keep their result. It is recorded once; to apply one again, decide a new version.',
        instead: 'After the last day this applies: {title}.', lastDay: 'Applies until the end of', lastDayHint: 'Today or later.', submit: 'End it', submitting: 'Recording…',
      },
    },
  },
)
