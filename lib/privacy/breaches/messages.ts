import { bilingual } from '../../i18n/messages'

/** The register of breaches, and what the province reads of it. */
export const breachMessages = bilingual(
  {
    breaches: {
      title: 'Sổ vi phạm dữ liệu cá nhân', lead: 'Mỗi vụ lộ, mất hoặc dùng sai dữ liệu cá nhân được ghi ngay khi phát hiện. Thời hạn báo cơ quan có thẩm quyền tính từ lúc phát hiện. Chỉ Ban Giám hiệu đọc sổ này.',
      kinds: { IDENTITY: 'Họ tên, ngày sinh, số định danh', CONTACT: 'Thư điện tử, điện thoại', STANDARDS: 'Chức vụ, đảng viên, xếp loại', DOSSIER: 'Hồ sơ, giấy tờ', STUDY: 'Điểm, rèn luyện, nhận xét', ACCOUNT: 'Tài khoản, mật khẩu' },
      states: { running: 'Còn {hours} giờ', soon: 'Còn {hours} giờ', late: 'Quá hạn {hours} giờ', told: 'Đã báo cơ quan có thẩm quyền', closed: 'Đã kết thúc' }, exempt: 'Không phải báo', toldLate: 'báo muộn',
      caption: 'Các vụ, mới nhất ở trên', number: 'Số', what: 'Vụ việc', noticed: 'Phát hiện', people: 'Số người', peopleCount: '{count} người', deadline: 'Hạn báo', state: 'Tình trạng', at: '{clock}, {day}', shown: 'Hiện {count} vụ.', crumbs: 'Đường dẫn',
      empty: 'Chưa có vụ nào.', emptyWhy: 'Vụ lộ, mất dữ liệu được ghi bằng nút “Ghi vụ việc” hiện ở đây kèm thời hạn báo.', record: 'Ghi vụ việc',
      form: {
        title: 'Tên vụ việc', titleHint: 'Ngắn gọn, không ghi tên người bị ảnh hưởng.', description: 'Diễn biến, nguyên nhân ban đầu', kinds: 'Dữ liệu bị ảnh hưởng', people: 'Số người bị ảnh hưởng', peopleHint: 'Ước tính; bổ sung được khi biết thêm.', noticedOn: 'Ngày phát hiện', noticedAt: 'Giờ phát hiện', dayHint: 'Ví dụ 05/03/2026.', clockHint: 'Ví dụ 08:30.',
        save: 'Ghi vào sổ', saving: 'Đang ghi…', wrong: 'Chưa ghi được', once: 'Nội dung đã ghi không sửa được; biết thêm thì ghi dòng bổ sung.',
      },
      facts: 'Thông tin vụ việc', description: 'Diễn biến', clock: 'Thời hạn báo', clockOf: '{hours} giờ từ khi phát hiện, đến {clock}, {day}', source: 'Căn cứ thời hạn', unverified: 'chưa kiểm chứng', told: 'Đã báo',
      entriesTitle: 'Việc đã làm', entriesCaption: 'Việc đã làm, theo thời gian', when: 'Lúc', entry: 'Việc', by: 'Người ghi', document: 'Văn bản {number}', noEntries: 'Chưa ghi việc nào.', noEntriesWhy: 'Ghi ở dưới: đã báo ai, đã khắc phục thế nào.',
      entryKinds: { AUTHORITY: 'Đã báo cơ quan có thẩm quyền', EXEMPT: 'Không phải báo, vì', PEOPLE: 'Đã báo người bị ảnh hưởng', MEASURE: 'Đã khắc phục', SCOPE: 'Biết thêm số người bị ảnh hưởng', CLOSED: 'Kết thúc vụ việc' },
      follow: { title: 'Ghi việc đã làm', lead: 'Mỗi dòng ghi xong không sửa được. Kết thúc được khi đã báo cơ quan có thẩm quyền, hoặc đã ghi vì sao không phải báo.', kind: 'Việc', choose: 'Chọn', on: 'Ngày', at: 'Giờ', text: 'Báo ai, làm gì, kết quả', number: 'Số, ký hiệu văn bản', people: 'Số người (khi biết thêm)', save: 'Ghi việc đã làm' },
      did: { recorded: 'Đã ghi vụ việc vào sổ. Đang tính thời hạn báo.', followed: 'Đã ghi.' },
      runbook: 'Làm gì khi phát hiện', steps: {
        a: 'Chặn ngay: khóa tài khoản, thu hồi khóa API, gỡ tệp.', b: 'Ghi vào sổ này với giờ phát hiện; giữ nguyên nhật ký, không xóa gì.', c: 'Xác định ai bị ảnh hưởng: nhật ký “Ai đã xem” và bản sao dữ liệu của từng người.', d: 'Báo cơ quan chuyên trách bảo vệ dữ liệu cá nhân (Bộ Công an) trong thời hạn; báo người bị ảnh hưởng khi có nguy cơ.', e: 'Khắc phục, rút kinh nghiệm, kết thúc.',
      },
    },
    protection: {
      title: 'Bảo vệ dữ liệu cá nhân', lead: 'Số vụ vi phạm và số yêu cầu về dữ liệu ở các trường trong tỉnh. Nội dung chỉ trường đó đọc.', caption: 'Theo trường', school: 'Trường', open: 'Vụ chưa xong', late: 'Quá hạn báo', year: 'Vụ trong năm', requests: 'Yêu cầu chờ', requestsLate: 'Yêu cầu trễ', last: 'Vụ gần nhất', none: 'chưa có', empty: 'Chưa có trường nào trong tỉnh.', emptyWhy: 'Trường được thêm vào Cổng hiện ở đây.',
    },
  },
  {
    breaches: {
      title: 'Register of personal data breaches', lead: 'Each leak, loss or misuse of personal data is entered as soon as it is noticed. The time to tell the authority runs from then. Only the leadership reads this register.',
      kinds: { IDENTITY: 'Name, birth date, id number', CONTACT: 'E-mail, telephone', STANDARDS: 'Post, Party membership, ratings', DOSSIER: 'Dossier, papers', STUDY: 'Marks, conduct, comments', ACCOUNT: 'Account, password' },
      states: { running: '{hours, plural, one {# hour left} other {# hours left}}', soon: '{hours, plural, one {# hour left} other {# hours left}}', late: '{hours, plural, one {# hour overdue} other {# hours overdue}}', told: 'The authority was told', closed: 'Closed' }, exempt: 'Need not be told', toldLate: 'told late',
      caption: 'Breaches, the last first', number: 'Number', what: 'Breach', noticed: 'Noticed', people: 'People', peopleCount: '{count, plural, one {# person} other {# people}}', deadline: 'To be told by', state: 'State', at: '{clock}, {day}', shown: '{count, plural, one {Showing # breach.} other {Showing # breaches.}}', crumbs: 'Breadcrumb',
      empty: 'No breach yet.', emptyWhy: 'Leaks and losses entered with “Enter a breach” stand here with the time by which the authority is to be told.', record: 'Enter a breach',
      form: {
        title: 'What it is called', titleHint: 'Short, without names of people.', description: 'What happened, first cause', kinds: 'Data touched', people: 'People concerned', peopleHint: 'An estimate; more can be added.', noticedOn: 'Day it was noticed', noticedAt: 'Hour it was noticed', dayHint: 'Such as 05/03/2026.', clockHint: 'Such as 08:30.',
        save: 'Enter', saving: 'Saving…', wrong: 'Not saved', once: 'What is entered stays; what becomes known later is a line of its own.',
      },
      facts: 'The breach', description: 'What happened', clock: 'Time limit', clockOf: '{hours} hours from noticing, until {clock}, {day}', source: 'Basis of the time limit', unverified: 'not verified', told: 'Told',
      entriesTitle: 'What was done', entriesCaption: 'What was done, in order of time', when: 'When', entry: 'What', by: 'Entered by', document: 'Document {number}', noEntries: 'Nothing entered yet.', noEntriesWhy: 'Enter below who was told and what was mended.',
      entryKinds: { AUTHORITY: 'The authority was told', EXEMPT: 'Need not be told, because', PEOPLE: 'The people concerned were told', MEASURE: 'Mended', SCOPE: 'More people are known', CLOSED: 'Closed' },
      follow: { title: 'Enter what was done', lead: 'A line once entered stays. A breach is closed once the authority was told, or once somebody wrote why it need not be.', kind: 'What', choose: 'Choose', on: 'Day', at: 'Hour', text: 'Who was told, what was done, outcome', number: 'Document number', people: 'People (if more are known)', save: 'Enter what was done' },
      did: { recorded: 'The breach is entered. The time to tell the authority runs.', followed: 'Entered.' },
      runbook: 'What to do', steps: {
        a: 'Stop it: disable accounts, revoke API keys, take files away.', b: 'Enter it here with the hour it was noticed; keep the logs, remove nothing.', c: 'Find who is concerned: the log of who looked and the copy of each person’s data.', d: 'Tell the authority for personal data protection (Ministry of Public Security) in time; tell the people concerned where there is a risk.', e: 'Mend it, learn from it, close it.',
      },
    },
    protection: {
      title: 'Personal data protection', lead: 'How many breaches and requests there are at the schools of the province. Only the school reads what they say.', caption: 'By school', school: 'School', open: 'Breaches not closed', late: 'Not told in time', year: 'Breaches this year', requests: 'Requests waiting', requestsLate: 'Requests overdue', last: 'Last breach', none: 'none yet', empty: 'No school in the province yet.', emptyWhy: 'Schools added to the portal stand here.',
    },
  },
)
