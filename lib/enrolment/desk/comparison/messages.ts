import { bilingual } from '../../../i18n/messages'

export const comparisonMessages = bilingual(
  { comparison: {
    title: 'So với năm trước', lead: 'Số chỉ tiêu cơ quan đề nghị, số người đã cử và số người được tiếp nhận, theo chương trình; chọn một chương trình để xem từng cơ quan.', caption: 'Năm {year} so với năm {before}',
    year: 'Năm', course: 'Chương trình', all: 'Tất cả', show: 'Xem', filters: 'Chọn năm và chương trình', agency: 'Cơ quan', asked: 'Đề nghị {year}', nominated: 'Đã cử {year}', admitted: 'Tiếp nhận {year}',
    sum: 'Cộng', none: 'Không có số liệu của hai năm này.', noneWhy: 'Chọn năm hoặc chương trình khác.',
  } },
  { comparison: {
    title: 'Compare with last year', lead: 'Seats that agencies asked for, people nominated and people admitted, by course; choose a course to see each agency.', caption: '{year} beside {before}',
    year: 'Year', course: 'Course', all: 'All', show: 'Show', filters: 'Choose year and course', agency: 'Agency', asked: 'Asked {year}', nominated: 'Nominated {year}', admitted: 'Admitted {year}',
    sum: 'Sum', none: 'Nothing is on record for these two years.', noneWhy: 'Choose another year or course.',
  } },
)
