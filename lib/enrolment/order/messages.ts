import { bilingual } from '../../i18n/messages'

/** The agency's own order in a class, its letters, its endorsement, and substitution. */
export const orderMessages = bilingual(
  { order: {
    title: 'Thứ tự và công văn cử', lead: 'Cơ quan tự xếp thứ tự những người đang chờ chỗ và gửi danh sách theo một công văn.',
    waiting: 'Thứ tự ưu tiên của cơ quan', waitingLead: 'Khi có chỗ đến lượt cơ quan, người đứng trước được lên trước. Thứ tự của cơ quan khác không đổi.', caption: 'Những người của cơ quan đang chờ chỗ, theo thứ tự của cơ quan',
    rank: 'Thứ tự', name: 'Họ và tên', position: 'Trong danh sách chờ của lớp', positionValue: 'thứ {position}', move: 'Đổi thứ tự', up: 'Lên', down: 'Xuống', upOf: 'Đưa đồng chí {name} lên', downOf: 'Đưa đồng chí {name} xuống', born: 'sinh {day}',
    none: 'Không có ai của cơ quan đang chờ chỗ.', noneWhy: 'Người gửi khi đã hết chỗ hiện ở đây.', limit: 'Vì sao chờ: {limit}',
    letters: 'Công văn cử', number: 'Số công văn', writtenOn: 'Ngày công văn', sent: 'Số người', lettersCaption: 'Các công văn đã gửi vào lớp này', noLetters: 'Chưa có công văn nào cho lớp này.',
    unsent: '{count} đề cử chưa được gửi theo công văn.', allSent: 'Mọi đề cử đã được gửi theo công văn.', numberHint: 'Như trên văn bản, ví dụ 45-CV/ĐU.', dateHint: 'Ví dụ 16/03/2026, không sau hôm nay.',
    unsentCaption: 'Những người chưa được gửi theo công văn', state: 'Tình trạng', send: 'Gửi {count} đề cử theo công văn',
    submit: 'Phê duyệt và gửi {count} đề cử', pending: 'Đang gửi…', wrong: 'Chưa gửi được, còn {count} điểm cần xử lý', headOnly: 'Cơ quan quy định thủ trưởng phê duyệt danh sách: thủ trưởng đăng nhập để gửi công văn.',
    endorsement: 'Phê duyệt của thủ trưởng', required: 'Danh sách của cơ quan phải được thủ trưởng phê duyệt trước khi Trường tiếp nhận.', notRequired: 'Đầu mối tự gửi công văn; Trường tiếp nhận được cả khi chưa có công văn.', require: 'Yêu cầu phê duyệt', release: 'Bỏ yêu cầu phê duyệt',
    did: { ranked: 'Đã đổi thứ tự.', sent: 'Đã gửi {count} đề cử theo công văn.', endorsement: 'Đã ghi quy định về phê duyệt.', wrong_state: 'Đồng chí này vừa có chỗ hoặc không còn chờ nữa; thứ tự không đổi.' },
    letter: 'Công văn cử', letterValue: 'số {number} ngày {day}', noLetter: 'Chưa có', replaces: 'Thay đồng chí {name}', replacedBy: 'Được thay bằng đồng chí {name}',
    substitute: 'Thay người', substituteTitle: 'Thay đồng chí {name}', substituteLead: 'Chỗ được giữ nguyên cho người thay; người thay được kiểm tra tiêu chuẩn và chờ Trường xét. Đồng chí {name} được rút khỏi danh sách.',
    choose: 'Chọn người thay', chosen: 'Người thay', ground: 'Lý do thay', chooseGround: 'Chọn lý do', note: 'Ghi rõ', noteHint: 'Bắt buộc khi chọn lý do khác.', substituteSubmit: 'Thay người, giữ chỗ', substituteWrong: 'Chưa thay được, còn {count} điểm cần xử lý', impossible: 'Không thay được: đề cử này không giữ chỗ, hoặc lớp đã mở.',
  } },
  { order: {
    title: 'Order and letter', lead: 'The agency puts those who wait into its own order and sends its list under one letter.',
    waiting: 'The agency’s own order', waitingLead: 'When a seat reaches the agency, whoever stands first gets it. No other agency moves.', caption: 'People of the agency who wait, in its own order',
    rank: 'Rank', name: 'Name', position: 'In the queue of the class', positionValue: 'position {position}', move: 'Change the order', up: 'Up', down: 'Down', upOf: 'Move {name} up', downOf: 'Move {name} down', born: 'born {day}',
    none: 'Nobody of the agency waits.', noneWhy: 'Whoever is sent when no seat is left appears here.', limit: 'Why they wait: {limit}',
    letters: 'Letters', number: 'Number', writtenOn: 'Date', sent: 'People', lettersCaption: 'Letters sent into this class', noLetters: 'No letter for this class yet.',
    unsent: '{count} nominations were not sent under a letter yet.', allSent: 'Every nomination was sent under a letter.', numberHint: 'As on the paper, for example 45-CV/ĐU.', dateHint: 'For example 16/03/2026, not after today.',
    unsentCaption: 'People whom no letter has sent', state: 'State', send: 'Send {count} under the letter',
    submit: 'Endorse and send {count}', pending: 'Sending…', wrong: 'Not sent, {count} points to mend', headOnly: 'The head of the agency endorses its lists: the head signs in to send the letter.',
    endorsement: 'Endorsement by the head', required: 'The head endorses the agency’s lists before the school accepts anybody.', notRequired: 'The liaison sends the letter; the school may accept without one.', require: 'Ask for endorsement', release: 'Ask for none',
    did: { ranked: 'The order is changed.', sent: '{count} nominations were sent under the letter.', endorsement: 'Saved.', wrong_state: 'This person has a seat now or waits no more; the order is as it was.' },
    letter: 'Letter', letterValue: '{number} of {day}', noLetter: 'None yet', replaces: 'In place of {name}', replacedBy: 'Replaced by {name}',
    substitute: 'Replace', substituteTitle: 'Replace {name}', substituteLead: 'The seat is kept for the other person, who is checked by the standards and reviewed by the school. {name} is taken back.',
    choose: 'Choose who comes instead', chosen: 'Instead', ground: 'Why', chooseGround: 'Choose a reason', note: 'In words', noteHint: 'Needed for another reason.', substituteSubmit: 'Replace, keep the seat', substituteWrong: 'Not replaced, {count} points to mend', impossible: 'Cannot be replaced: this nomination holds no seat, or the class is open.',
  } },
)
