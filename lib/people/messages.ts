import { bilingual } from '../i18n/messages'

export const peopleMessages = bilingual(
  {
    sexes: { MALE: 'Nam', FEMALE: 'Nữ' },
    partyStatuses: { NONE: 'Chưa là đảng viên', PROBATIONARY: 'Đảng viên dự bị', OFFICIAL: 'Đảng viên chính thức' },
    education: {
      LOWER_SECONDARY: 'Trung học cơ sở', UPPER_SECONDARY: 'Trung học phổ thông', VOCATIONAL: 'Trung cấp chuyên nghiệp', COLLEGE: 'Cao đẳng',
      BACHELOR: 'Đại học', MASTER: 'Thạc sĩ', DOCTOR: 'Tiến sĩ',
    },
    ratings: {
      NOT_COMPLETED: 'Không hoàn thành nhiệm vụ', COMPLETED: 'Hoàn thành nhiệm vụ', GOOD: 'Hoàn thành tốt nhiệm vụ', EXCELLENT: 'Hoàn thành xuất sắc nhiệm vụ',
    },
    theoryLevels: { ELEMENTARY: 'Sơ cấp', INTERMEDIATE: 'Trung cấp', ADVANCED: 'Cao cấp' },
    credentialKinds: { DIPLOMA: 'Bằng tốt nghiệp', EQUIVALENCE_CERTIFICATE: 'Giấy xác nhận trình độ' },
    postCategories: {
      PARTY_COMMITTEE: 'Cấp ủy viên', COMMUNE_LEADER: 'Lãnh đạo chủ chốt cấp xã', CIVIL_DEPUTY_DIVISION: 'Phó trưởng phòng và tương đương trở lên',
      MILITARY: 'Chỉ huy quân đội', POLICE: 'Chỉ huy công an', SOE: 'Quản lý doanh nghiệp nhà nước', LECTURER: 'Giảng viên lý luận chính trị', OTHER: 'Chức danh khác',
    },
    maskedNumber: 'Số định danh đã che, bốn số đầu {first}, số cuối {last}',
  },
  {
    sexes: { MALE: 'Male', FEMALE: 'Female' },
    partyStatuses: { NONE: 'Not a Party member', PROBATIONARY: 'Probationary member', OFFICIAL: 'Full Party member' },
    education: {
      LOWER_SECONDARY: 'Lower secondary', UPPER_SECONDARY: 'Upper secondary', VOCATIONAL: 'Vocational school', COLLEGE: 'College',
      BACHELOR: 'University degree', MASTER: 'Master', DOCTOR: 'Doctorate',
    },
    ratings: { NOT_COMPLETED: 'Tasks not completed', COMPLETED: 'Tasks completed', GOOD: 'Good performance', EXCELLENT: 'Excellent performance' },
    theoryLevels: { ELEMENTARY: 'Elementary', INTERMEDIATE: 'Intermediate', ADVANCED: 'Advanced' },
    credentialKinds: { DIPLOMA: 'Diploma', EQUIVALENCE_CERTIFICATE: 'Equivalence certificate' },
    postCategories: {
      PARTY_COMMITTEE: 'Member of a Party committee', COMMUNE_LEADER: 'Leader of a commune', CIVIL_DEPUTY_DIVISION: 'Deputy head of division and above',
      MILITARY: 'Military commander', POLICE: 'Police commander', SOE: 'Manager of a state company', LECTURER: 'Lecturer in political theory', OTHER: 'Another post',
    },
    maskedNumber: 'Covered id number, first four digits {first}, last digit {last}',
  },
)

/** Fields of a person and the pages of an agency's people. */
export const peoplePages = bilingual(
  {
    fields: {
      fullName: 'Họ và tên', birthDate: 'Sinh ngày', sex: 'Giới tính', document: 'Giấy tờ', documentNumber: 'Số định danh cá nhân Việt Nam', documentForeign: 'Giấy tờ nước ngoài',
      personalIdNumber: 'Số định danh cá nhân', foreignDocument: 'Số giấy tờ nước ngoài', foreignCountry: 'Mã nước', post: 'Chức vụ', postCategory: 'Loại chức danh',
      partyStatus: 'Tình trạng đảng viên', partyAdmittedOn: 'Ngày vào Đảng', partyOfficialOn: 'Ngày chính thức', education: 'Trình độ chuyên môn', educationField: 'Ngành đào tạo',
      ethnicMinority: 'Người dân tộc thiểu số', underProceedings: 'Đang bị xem xét kỷ luật, điều tra, truy tố hoặc xét xử', rating: 'Xếp loại năm {year}', plannedPost: 'Chức danh quy hoạch', plannedPostCategory: 'Loại chức danh quy hoạch',
      planningDecisionNumber: 'Số quyết định phê duyệt quy hoạch', credentials: 'Văn bằng lý luận chính trị', credential: '{kind}, {level}, cấp ngày {day}', noCredentials: 'Chưa có',
    },
    hints: {
      date: 'Ngày/tháng/năm, ví dụ 05/03/1987.', personalIdNumber: '12 chữ số.', foreignCountry: 'Hai chữ cái, ví dụ LA.', planningDecisionNumber: 'Ví dụ: 215-QĐ/ĐU. Chỉ ghi số, không tải văn bản lên.',
      document: 'Người nước ngoài dùng giấy tờ của nước mình.',
    },
    factsLead: 'Điền những gì đã biết. Thông tin còn thiếu thành mục cần bổ sung, không bị từ chối.',
    choose: 'Chọn', yes: 'Có', no: 'Không', optional: 'không bắt buộc',
    pages: {
      title: 'Cán bộ của cơ quan', lead: 'Những người cơ quan đang quản lý, xếp theo tên.', caption: 'Danh sách cán bộ của cơ quan', name: 'Họ và tên', born: 'Sinh ngày', post: 'Chức vụ',
      number: 'Số định danh', live: 'Đề cử', liveCount: '{count} đề cử đang có', liveNone: 'Không có đề cử', search: 'Tìm theo họ tên', find: 'Tìm', filters: 'Bộ lọc', clear: 'Xóa bộ lọc', add: 'Thêm cán bộ',
      empty: 'Chưa có cán bộ nào.', emptyWhy: 'Cán bộ hiện ở đây khi cơ quan nhập hoặc cử đi học lần đầu.', noMatch: 'Không có kết quả phù hợp.',
      shown: 'Hiện {count} đồng chí, xếp theo tên', first: 'Về đầu danh sách', next: 'Trang sau', pages: 'Trang', crumb: 'Đường dẫn',
      facts: 'Thông tin để xét tiêu chuẩn', identity: 'Thông tin cá nhân', nominations: 'Các lần được cử', noNominations: 'Chưa được cử dự lớp nào.', save: 'Lưu thông tin', saving: 'Đang lưu…',
      newTitle: 'Thêm cán bộ', errorTitle: 'Chưa lưu được, còn {count} điểm cần xử lý', readNote: 'Việc mở hồ sơ cá nhân được ghi lại.', unknown: 'Chưa có thông tin',
    },
  },
  {
    fields: {
      fullName: 'Full name', birthDate: 'Birth date', sex: 'Sex', document: 'Document', documentNumber: 'Vietnamese personal id number', documentForeign: 'Foreign document',
      personalIdNumber: 'Personal id number', foreignDocument: 'Number of the foreign document', foreignCountry: 'Country code', post: 'Post', postCategory: 'Kind of post',
      partyStatus: 'Party membership', partyAdmittedOn: 'Admitted to the Party', partyOfficialOn: 'Full member since', education: 'Education', educationField: 'Field of education',
      ethnicMinority: 'Ethnic minority', underProceedings: 'Under disciplinary or criminal proceedings', rating: 'Rating of {year}', plannedPost: 'Planned post', plannedPostCategory: 'Kind of planned post',
      planningDecisionNumber: 'Number of the planning decision', credentials: 'Political theory diplomas', credential: '{kind}, {level}, issued {day}', noCredentials: 'None',
    },
    hints: {
      date: 'Day/month/year, for example 05/03/1987.', personalIdNumber: '12 digits.', foreignCountry: 'Two letters, for example LA.', planningDecisionNumber: 'Example: 215-QĐ/ĐU. The number only, no upload.',
      document: 'Foreigners use a document of their own country.',
    },
    factsLead: 'Fill in what is known. What is missing becomes a point to complete, not a refusal.',
    choose: 'Choose', yes: 'Yes', no: 'No', optional: 'optional',
    pages: {
      title: 'Cadres of the agency', lead: 'People the agency manages now, by given name.', caption: 'List of the agency’s cadres', name: 'Name', born: 'Birth date', post: 'Post',
      number: 'Id number', live: 'Nominations', liveCount: '{count} live nominations', liveNone: 'No live nomination', search: 'Search by name', find: 'Search', filters: 'Filters', clear: 'Clear filters', add: 'Add a cadre',
      empty: 'No cadres yet.', emptyWhy: 'People appear here once the agency describes or nominates them.', noMatch: 'Nothing matches.',
      shown: '{count} people shown, by given name', first: 'To the top of the list', next: 'Next page', pages: 'Pages', crumb: 'Breadcrumb',
      facts: 'Facts for the eligibility check', identity: 'Personal details', nominations: 'Nominations so far', noNominations: 'Not nominated to any class yet.', save: 'Save', saving: 'Saving…',
      newTitle: 'Add a cadre', errorTitle: 'Not saved yet, {count} points to mend', readNote: 'Opening a personal file is recorded.', unknown: 'Not known',
    },
  },
)
