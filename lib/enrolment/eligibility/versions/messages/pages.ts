import { bilingual } from '../../../../i18n/messages'

/** Rule sets, their versions, and what a draft would change. */
export const versionPages = bilingual(
  {
    versions: {
      title: 'Bộ tiêu chuẩn', lead: 'Tiêu chuẩn cử học viên theo từng bản, có ngày hiệu lực. Bản đã có hiệu lực được giữ nguyên; mọi thay đổi là một bản mới.', crumbs: 'Đường dẫn',
      families: { INTERMEDIATE_THEORY: 'Trung cấp lý luận chính trị', SCHOOL_ADDENDUM: 'Quy định bổ sung của Trường', other: 'Bộ tiêu chuẩn {family}' },
      familyHints: { SCHOOL_ADDENDUM: 'Áp dụng cho mọi chương trình của Trường, cùng với tiêu chuẩn của từng chương trình.' },
      general: 'Quy định chung', caption: 'Các bản của {family}', version: 'Bản', paper: 'Văn bản', span: 'Hiệu lực', from: 'Từ {from}', fromTo: '{from} đến {to}', state: 'Trạng thái',
      states: { FUTURE: 'Chưa đến ngày', IN_FORCE: 'Đang áp dụng', PAST: 'Hết hiệu lực', SHADOWED: 'Trường áp dụng bản riêng', REVOKED: 'Đã thu hồi' }, rules: 'Tiêu chuẩn',
      counted: '{count} tiêu chuẩn', unverifiedCount: '{count, plural, =0 {Đã đối chiếu đủ} other {{count} tiêu chuẩn chưa đối chiếu}}', none: 'Chưa có bản nào.', noneWhy: 'Khi Trường ban hành quy định bổ sung, lập dự thảo ở đây.',
      paperOf: 'Số {number} ngày {day}', owner: 'Phạm vi', recorded: 'Người ban hành trên cổng', decidedBy: '{name}, ngày {day}', draft: 'Dự thảo', draftOf: 'Dự thảo từ {day}, sửa lần cuối: {name}', openDraft: 'Mở dự thảo', start: 'Lập dự thảo', starting: 'Đang lập…',
      importLink: 'Nhập bản từ tệp', wrong: 'Chưa thực hiện được', onlyOffice: 'Phòng Quản lý đào tạo lập dự thảo; lãnh đạo Trường ban hành.', addendumTitle: 'Quy định bổ sung của Trường', toList: 'Về danh sách các bản',
      decided: 'Đã ban hành. Bản mới áp dụng từ ngày đã ghi.', discarded: 'Đã bỏ dự thảo.', revoked: 'Đã thu hồi. Bản này không áp dụng cho ai.', ended: 'Đã ghi ngày chấm dứt hiệu lực. Danh sách các bản cho biết bản áp dụng sau ngày đó.', revokedBy: 'Thu hồi theo văn bản số {number} ngày {day}', endedBy: 'Chấm dứt hiệu lực theo văn bản số {number} ngày {day}', closedWhy: 'Lý do: {reason}. {name} ghi trên cổng ngày {day}.',
      rule: 'Tiêu chuẩn', wording: 'Nội dung', severity: 'Mức độ', waivable: 'Xét đặc biệt', verified: 'Đối chiếu', parameters: 'Thông số', noParameters: 'Không có thông số',
      severities: { BLOCKS: 'Không đạt thì không cử được', NEEDS_DOCUMENT: 'Không đạt thì phải bổ sung', WARNS: 'Chỉ lưu ý' },
      waivers: { COMPETENT_AUTHORITY: 'Cấp có thẩm quyền', SCHOOL_LEADERSHIP: 'Lãnh đạo Trường', NONE: 'Không cấp nào' },
      verifiedYes: 'Đã đối chiếu bản gốc', verifiedNo: 'Chưa đối chiếu bản gốc', exportFile: 'Tải bản này về (JSON)', previous: 'So với bản trước: {title}', noPrevious: 'Đây là bản đầu tiên.',
      parameterNames: {
        statuses: 'Tình trạng đảng viên', minimum: 'Trình độ tối thiểu', ethnicMinorityMinimum: 'Trình độ tối thiểu, người dân tộc thiểu số', women: 'Tuổi tối thiểu của nữ, hệ không tập trung', men: 'Tuổi tối thiểu của nam, hệ không tập trung',
        ageReferenceDate: 'Tính tuổi đến', ageReferenceVerified: 'Ngày tính tuổi', categories: 'Nhóm chức danh', years: 'Số năm xếp loại', minimumRating: 'Xếp loại tối thiểu', level: 'Trình độ lý luận chính trị', equivalenceIssuedBefore: 'Giấy xác nhận cấp trước ngày',
        intermediateNeeds: 'Trung cấp cần có trước', advancedNeeds: 'Cao cấp cần có trước', sharePercent: 'Trùng từ bao nhiêu % thời lượng', kinds: 'Loại cơ quan được cử', womenPoints: 'Điểm ưu tiên nữ', ethnicMinority: 'Điểm ưu tiên dân tộc thiểu số', difficultArea: 'Điểm ưu tiên địa bàn khó khăn',
      },
      ageDays: { SENDING: 'ngày gửi đề cử trên cổng', LETTER: 'ngày công văn cử', OPENING: 'ngày khai giảng' }, noneNeeded: 'Không đòi hỏi',
      agencyKinds: {
        COMMUNE_PARTY_COMMITTEE: 'Đảng ủy xã, phường', PROVINCIAL_PARTY_BODY: 'Cơ quan Đảng cấp tỉnh', DEPARTMENT: 'Sở, ngành', MASS_ORGANISATION: 'Mặt trận, đoàn thể', ARMED_FORCES: 'Lực lượng vũ trang', ENTERPRISE: 'Doanh nghiệp nhà nước',
        SCHOOL_OR_HOSPITAL: 'Trường học, bệnh viện', COMMUNE_POLITICAL_CENTRE: 'Trung tâm chính trị cấp xã', FORMER_DISTRICT_BODY: 'Cơ quan cấp huyện (đã kết thúc)',
      },
      difference: {
        title: 'Thay đổi so với bản trước', against: 'So với: {title}.', first: 'Chưa có bản nào áp dụng vào ngày này; mọi tiêu chuẩn là mới.', none: 'Không khác bản trước.', caption: 'Từng tiêu chuẩn, bản trước và bản này', before: 'Bản trước', after: 'Bản này',
        count: '{changed} trong {all} tiêu chuẩn có thay đổi', kinds: { added: 'Thêm', removed: 'Bỏ', changed: 'Đổi', same: 'Giữ nguyên' }, absent: 'Không có', change: 'Thay đổi', of: { severity: 'Mức độ', citation: 'Căn cứ', waivableBy: 'Xét đặc biệt', verified: 'Đối chiếu', wording: 'Nội dung' },
      },
    },
  },
  {
    versions: {
      title: 'Rule sets', lead: 'The standards for nominations in versions with a day from which each applies. What was in force stays as it was; every change is a new version.', crumbs: 'Breadcrumb',
      families: { INTERMEDIATE_THEORY: 'Intermediate political theory', SCHOOL_ADDENDUM: 'The school’s addendum', other: 'Rule set {family}' },
      familyHints: { SCHOOL_ADDENDUM: 'Holds for all courses of the school, beside the standards of each course.' },
      general: 'General regulation', caption: 'Versions of {family}', version: 'Version', paper: 'Paper', span: 'In force', from: 'From {from}', fromTo: '{from} to {to}', state: 'State',
      states: { FUTURE: 'Not yet in force', IN_FORCE: 'In force', PAST: 'No longer in force', SHADOWED: 'The school has its own version', REVOKED: 'Taken back' }, rules: 'Rules',
      counted: '{count, plural, one {# rule} other {# rules}}', unverifiedCount: '{count, plural, =0 {All compared with the paper} other {# not compared with the paper}}', none: 'No version yet.', noneWhy: 'Prepare a draft here when the school adds rules of its own.',
      paperOf: 'Number {number} of {day}', owner: 'Scope', recorded: 'Decided in the portal by', decidedBy: '{name}, {day}', draft: 'Draft', draftOf: 'Draft from {day}, last changed by {name}', openDraft: 'Open the draft', start: 'Prepare a draft', starting: 'Preparing…',
      importLink: 'Import a version from a file', wrong: 'It was not done', onlyOffice: 'The training office prepares drafts; the leadership of the school decides.', addendumTitle: 'Addendum of the school', toList: 'To the list of versions',
      decided: 'Decided. The new version applies from its day on.', discarded: 'The draft is given up.', revoked: 'Taken back. This version judges nobody.', ended: 'Recorded. The list of versions says what applies from the day after.', revokedBy: 'Taken back by paper {number} of {day}', endedBy: 'Ended by paper {number} of {day}', closedWhy: 'Reason: {reason}. Recorded by {name} on {day}.',
      rule: 'Rule', wording: 'Wording', severity: 'Severity', waivable: 'Waived by', verified: 'Compared', parameters: 'Parameters', noParameters: 'No parameters',
      severities: { BLOCKS: 'Blocks the nomination', NEEDS_DOCUMENT: 'Needs a document', WARNS: 'Only warns' },
      waivers: { COMPETENT_AUTHORITY: 'A competent authority', SCHOOL_LEADERSHIP: 'The leadership of the school', NONE: 'Nobody' },
      verifiedYes: 'Compared with the paper', verifiedNo: 'Not compared with the paper', exportFile: 'Download this version (JSON)', previous: 'Compared with the version before: {title}', noPrevious: 'This is the first version.',
      parameterNames: {
        statuses: 'Party membership', minimum: 'Least education', ethnicMinorityMinimum: 'Least education, ethnic minorities', women: 'Least age of women, part-time', men: 'Least age of men, part-time',
        ageReferenceDate: 'Age counted on', ageReferenceVerified: 'Day of the age', categories: 'Kinds of posts', years: 'Years of ratings', minimumRating: 'Least rating', level: 'Level of political theory', equivalenceIssuedBefore: 'Equivalence certificate issued before',
        intermediateNeeds: 'Intermediate needs', advancedNeeds: 'Advanced needs', sharePercent: 'Repeats from how many % of the time', kinds: 'Agencies that may nominate', womenPoints: 'Points for women', ethnicMinority: 'Points for ethnic minorities', difficultArea: 'Points for difficult areas',
      },
      ageDays: { SENDING: 'the day of sending', LETTER: 'the date of the letter', OPENING: 'the day of the opening' }, noneNeeded: 'Nothing',
      agencyKinds: {
        COMMUNE_PARTY_COMMITTEE: 'Commune Party committee', PROVINCIAL_PARTY_BODY: 'Provincial Party body', DEPARTMENT: 'Department', MASS_ORGANISATION: 'Mass organisation', ARMED_FORCES: 'Armed forces', ENTERPRISE: 'State enterprise',
        SCHOOL_OR_HOSPITAL: 'School or hospital', COMMUNE_POLITICAL_CENTRE: 'Commune political centre', FORMER_DISTRICT_BODY: 'Former district body',
      },
      difference: {
        title: 'Changes against the version before', against: 'Compared with: {title}.', first: 'No version is in force on that day; every rule is new.', none: 'No difference.', caption: 'Rule by rule, the version before and this one', before: 'Before', after: 'This version',
        count: '{changed} of {all} rules differ', kinds: { added: 'Added', removed: 'Removed', changed: 'Changed', same: 'Unchanged' }, absent: 'None', change: 'Change', of: { severity: 'Severity', citation: 'Citation', waivableBy: 'Waived by', verified: 'Compared', wording: 'Wording' },
      },
    },
  },
)
