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
      IDENTITY_NUMBER: 'Số định danh cá nhân',
      NO_LIVE_NOMINATION: 'Không trùng đề cử',
    },
    outcomes: { PASS: 'Đạt', FAIL: 'Không đạt', NEEDS_REVIEW: 'Cần bổ sung, Trường xem xét' },
    unverified: 'Chưa đối chiếu với bản gốc quy định',
    findings: {
      PARTY_MEMBER: {
        member: '{status, select, OFFICIAL {Đảng viên chính thức} other {Đảng viên dự bị}}',
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
        oldEnough: '{age} tuổi; hệ không tập trung nhận {sex, select, FEMALE {nữ} other {nam}} từ đủ {minimum} tuổi.',
        mustStudyFullTime: '{age} tuổi. Hệ không tập trung nhận {sex, select, FEMALE {nữ} other {nam}} từ đủ {minimum} tuổi; dưới tuổi này học hệ tập trung.',
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
      IDENTITY_NUMBER: 'Personal id number',
      NO_LIVE_NOMINATION: 'No other nomination',
    },
    outcomes: { PASS: 'Passes', FAIL: 'Fails', NEEDS_REVIEW: 'Needs a document or a review' },
    unverified: 'Not yet checked against the original text',
    findings: {
      PARTY_MEMBER: {
        member: '{status, select, OFFICIAL {Full Party member} other {Probationary Party member}}',
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
        oldEnough: 'Aged {age}; part-time classes take {sex, select, FEMALE {women} other {men}} from {minimum}.',
        mustStudyFullTime: 'Aged {age}. Part-time classes take {sex, select, FEMALE {women} other {men}} from {minimum}; younger people study full-time.',
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
      IDENTITY_NUMBER: {
        agrees: 'The id number agrees with birth date and sex.',
        foreign: 'A foreign document; not compared with the birth date.',
        disagrees: 'The id number disagrees with the birth year or sex. Check it; if it is right, go on.',
      },
      NO_LIVE_NOMINATION: { none: 'No other nomination for this course.', exists: 'There is a live nomination for this course.' },
    },
  },
)
