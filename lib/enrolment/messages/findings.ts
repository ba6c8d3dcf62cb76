import { bilingual } from '../../i18n/messages'

const education = (words: readonly [string, string, string, string, string, string, string]) =>
  `LOWER_SECONDARY {${words[0]}} UPPER_SECONDARY {${words[1]}} VOCATIONAL {${words[2]}} COLLEGE {${words[3]}} BACHELOR {${words[4]}} MASTER {${words[5]}} DOCTOR {${words[6]}} other {–}` as const
const eduVi = education(['trung học cơ sở', 'trung học phổ thông', 'trung cấp chuyên nghiệp', 'cao đẳng', 'đại học', 'thạc sĩ', 'tiến sĩ'])
const eduEn = education(['lower secondary', 'upper secondary', 'vocational school', 'college', 'university degree', 'master', 'doctorate'])
const ratingVi = 'NOT_COMPLETED {Không hoàn thành nhiệm vụ} COMPLETED {Hoàn thành nhiệm vụ} GOOD {Hoàn thành tốt nhiệm vụ} EXCELLENT {Hoàn thành xuất sắc nhiệm vụ} other {–}'
const ratingEn = 'NOT_COMPLETED {tasks not completed} COMPLETED {tasks completed} GOOD {good performance} EXCELLENT {excellent performance} other {–}'
const levelVi = 'ELEMENTARY {sơ cấp} INTERMEDIATE {trung cấp} ADVANCED {cao cấp} other {–}'
const levelEn = 'ELEMENTARY {elementary} INTERMEDIATE {intermediate} ADVANCED {advanced} other {–}'

/** Names of the rules, and one sentence for each reason with the fact it was judged by. */
export const enrolmentFindings = bilingual(
  {
    rules: {
      PARTY_MEMBER: 'Đảng viên',
      EDUCATION: 'Trình độ học vấn',
      AGE_AND_FORM: 'Tuổi và hệ học',
      POST: 'Chức danh hoặc quy hoạch',
      RATINGS: 'Xếp loại hai năm liền kề',
      CREDENTIAL: 'Văn bằng lý luận chính trị',
      PROCEEDINGS: 'Không trong thời gian bị xem xét kỷ luật, điều tra, truy tố, xét xử',
      ORDER_OF_COURSES: 'Thứ tự các trình độ lý luận chính trị',
      REPEATED_CONTENT: 'Không học lại nội dung đã học',
      NOMINATING_BODY: 'Thẩm quyền cử',
      PRIORITY: 'Diện ưu tiên',
      IDENTITY_NUMBER: 'Số định danh cá nhân',
      NO_LIVE_NOMINATION: 'Không trùng đề cử',
    },
    outcomes: { PASS: 'Đạt', FAIL: 'Không đạt', NEEDS_REVIEW: 'Cần bổ sung, Trường xem xét', OVERRIDDEN: 'Đã được xét đặc biệt' },
    waivedBy: 'Theo văn bản số {number} ngày {day} của {authority}. Lý do: {reason}',
    unverified: 'Chưa đối chiếu với bản gốc quy định',
    findings: {
      PARTY_MEMBER: {
        member: '{status, select, OFFICIAL {Đảng viên chính thức} other {Đảng viên dự bị}}.',
        notMember: 'Chưa là đảng viên.',
        missing: 'Chưa ghi tình trạng đảng viên.',
      },
      EDUCATION: {
        enough: `Trình độ {education, select, ${eduVi}}, yêu cầu từ {minimum, select, ${eduVi}}.`,
        tooLow: `Trình độ {education, select, ${eduVi}}. Yêu cầu từ {minimum, select, ${eduVi}} trở lên.`,
        ethnicMinority: `Trình độ {education, select, ${eduVi}}. Cán bộ người dân tộc thiểu số áp dụng quy định riêng, Trường xem xét.`,
        missing: 'Chưa ghi trình độ chuyên môn.',
      },
      AGE_AND_FORM: {
        anyAge: '{age} tuổi; hệ tập trung nhận mọi độ tuổi.',
        oldEnough: '{age} tuổi{day, select, SENDING { vào ngày gửi đề cử} LETTER { vào ngày công văn cử} OPENING { vào ngày khai giảng} other {}}; hệ không tập trung nhận {sex, select, FEMALE {nữ} other {nam}} từ đủ {minimum} tuổi.',
        openingUnknown: 'Chưa biết ngày khai giảng để tính tuổi.',
        mustStudyFullTime: '{age} tuổi{day, select, SENDING { vào ngày gửi đề cử} LETTER { vào ngày công văn cử} OPENING { vào ngày khai giảng} other {}}. Hệ không tập trung nhận {sex, select, FEMALE {nữ} other {nam}} từ đủ {minimum} tuổi; dưới tuổi này học hệ tập trung.',
      },
      POST: {
        held: 'Đang giữ chức danh trong danh mục.',
        planned: 'Thuộc quy hoạch, quyết định số {decision}.',
        decisionMissing: 'Thuộc quy hoạch, chưa có số quyết định phê duyệt.',
        missing: 'Chưa đủ thông tin về chức danh hoặc quy hoạch.',
        notListed: 'Chức danh không thuộc danh mục và không thuộc quy hoạch.',
      },
      RATINGS: {
        good: `Năm {from} và {to}: từ {minimum, select, ${ratingVi}} trở lên.`,
        tooLow: `Năm {year}: {rating, select, ${ratingVi}}. Yêu cầu từ {minimum, select, ${ratingVi}} trở lên.`,
        missing: 'Chưa ghi xếp loại năm {year}.',
      },
      CREDENTIAL: {
        none: `Chưa có bằng {level, select, ${levelVi}} hoặc cao hơn.`,
        alreadyHeld: `Đã có trình độ {level, select, ${levelVi}} lý luận chính trị.`,
      },
      PROCEEDINGS: {
        clear: 'Cơ quan cử khai: không.', under: 'Cơ quan cử khai: đang bị xem xét kỷ luật, điều tra, truy tố hoặc xét xử.', notDeclared: 'Cơ quan cử chưa khai nội dung này.',
      },
      ORDER_OF_COURSES: {
        noneNeeded: 'Chương trình này không đòi hỏi trình độ trước đó.', held: `Đã có trình độ {level, select, ${levelVi}}.`, missing: `Chưa có trình độ {level, select, ${levelVi}} theo yêu cầu.`,
      },
      REPEATED_CONTENT: {
        new: 'Chưa học chương trình này hoặc nội dung trùng đáng kể.', sameCourse: 'Đã hoàn thành chính chương trình này, ngày {on, date, ::ddMMyyyy}.', overlaps: 'Đã hoàn thành “{course}”, trùng {share} % thời lượng, ngày {on, date, ::ddMMyyyy}.',
        unknown: 'Chưa có thông tin về các chương trình đã học.',
      },
      NOMINATING_BODY: {
        listed: 'Cơ quan cử thuộc loại có thẩm quyền.', notListed: 'Loại cơ quan này không có trong danh mục có thẩm quyền cử.', unknown: 'Chưa xác định được loại cơ quan cử.',
      },
      PRIORITY: { none: 'Không thuộc diện ưu tiên.', some: 'Ưu tiên {points} điểm khi xếp thứ tự chờ giữa các cơ quan.' },
      IDENTITY_NUMBER: {
        agrees: 'Số định danh khớp ngày sinh và giới tính.',
        foreign: 'Dùng giấy tờ nước ngoài, không đối chiếu với ngày sinh.',
        disagrees: 'Số định danh không khớp năm sinh hoặc giới tính đã ghi. Kiểm tra lại; nếu đúng, vẫn tiếp tục được.',
      },
      NO_LIVE_NOMINATION: { none: 'Không có đề cử nào khác cho chương trình này.', exists: 'Đang có một đề cử cho chương trình này.' },
    },
  },
  {
    rules: {
      PARTY_MEMBER: 'Party membership',
      EDUCATION: 'Education',
      AGE_AND_FORM: 'Age and study form',
      POST: 'Post held or planned',
      RATINGS: 'Ratings of the last two years',
      CREDENTIAL: 'Political theory diploma',
      PROCEEDINGS: 'Not under disciplinary or criminal proceedings',
      ORDER_OF_COURSES: 'Order of the levels of political theory',
      REPEATED_CONTENT: 'No content learned before',
      NOMINATING_BODY: 'Power to nominate',
      PRIORITY: 'Priority',
      IDENTITY_NUMBER: 'Personal id number',
      NO_LIVE_NOMINATION: 'No other nomination',
    },
    outcomes: { PASS: 'Passes', FAIL: 'Fails', NEEDS_REVIEW: 'Needs a document or a review', OVERRIDDEN: 'Special case' },
    waivedBy: 'By document {number} of {day}, {authority}. Reason: {reason}',
    unverified: 'Not yet checked against the original text',
    findings: {
      PARTY_MEMBER: {
        member: '{status, select, OFFICIAL {Full Party member} other {Probationary Party member}}.',
        notMember: 'Not a Party member.',
        missing: 'Party status is not stated.',
      },
      EDUCATION: {
        enough: `Education: {education, select, ${eduEn}}; required: {minimum, select, ${eduEn}} or higher.`,
        tooLow: `Education: {education, select, ${eduEn}}. Required: {minimum, select, ${eduEn}} or higher.`,
        ethnicMinority: `Education: {education, select, ${eduEn}}. A special rule holds for ethnic minorities; the school reviews.`,
        missing: 'Education is not stated.',
      },
      AGE_AND_FORM: {
        anyAge: 'Aged {age}; full-time classes take any age.',
        oldEnough: 'Aged {age}{day, select, SENDING { on the day of sending} LETTER { on the date of the letter} OPENING { on the day of the opening} other {}}; part-time classes take {sex, select, FEMALE {women} other {men}} from {minimum}.',
        openingUnknown: 'The day of the opening is not known, so the age is not.',
        mustStudyFullTime: 'Aged {age}{day, select, SENDING { on the day of sending} LETTER { on the date of the letter} OPENING { on the day of the opening} other {}}. Part-time classes take {sex, select, FEMALE {women} other {men}} from {minimum}; younger people study full-time.',
      },
      POST: {
        held: 'Holds a post of the list.',
        planned: 'Planned for a post, decision {decision}.',
        decisionMissing: 'Planned for a post; the number of the decision is missing.',
        missing: 'Not enough is known of the post held or planned.',
        notListed: 'The post is not in the list and none is planned.',
      },
      RATINGS: {
        good: `{from} and {to}: {minimum, select, ${ratingEn}} or better.`,
        tooLow: `{year}: {rating, select, ${ratingEn}}. Required: {minimum, select, ${ratingEn}} or better.`,
        missing: 'The rating of {year} is not stated.',
      },
      CREDENTIAL: {
        none: `Holds no {level, select, ${levelEn}} diploma or higher.`,
        alreadyHeld: `Already holds {level, select, ${levelEn}} political theory.`,
      },
      PROCEEDINGS: {
        clear: 'The agency declares: none.', under: 'The agency declares: under disciplinary or criminal proceedings.', notDeclared: 'The agency has not declared this.',
      },
      ORDER_OF_COURSES: {
        noneNeeded: 'This course needs no level before it.', held: `Holds {level, select, ${levelEn}} level.`, missing: `Does not hold {level, select, ${levelEn}} level, which is needed first.`,
      },
      REPEATED_CONTENT: {
        new: 'Has not learned this course or most of its content before.', sameCourse: 'Completed this same course on {on, date, ::dMMMyyyy}.', overlaps: 'Completed “{course}” on {on, date, ::dMMMyyyy}, which shares {share}% of the time.',
        unknown: 'What was learned before is not known.',
      },
      NOMINATING_BODY: {
        listed: 'The agency is of a kind with the power to nominate.', notListed: 'This kind of agency is not in the list of those with the power to nominate.', unknown: 'The kind of the agency is not known.',
      },
      PRIORITY: { none: 'No priority.', some: 'Priority of {points} in the queue between agencies.' },
      IDENTITY_NUMBER: {
        agrees: 'The id number agrees with birth date and sex.',
        foreign: 'A foreign document; not compared with the birth date.',
        disagrees: 'The id number disagrees with the birth year or sex. Check it; if it is right, go on.',
      },
      NO_LIVE_NOMINATION: { none: 'No other nomination for this course.', exists: 'There is a live nomination for this course.' },
    },
  },
)
