/** Why a workbook is not read, whatever it lists. */
export const workbookFaults = {
  vi: {
    file_empty: 'Tệp rỗng. Chọn lại tệp danh sách.', file_not_xlsx: 'Tệp không phải dạng XLSX. Mở bằng Excel, lưu lại theo dạng XLSX rồi tải lên.',
    file_xls: 'Tệp dạng XLS cũ. Lưu lại theo dạng XLSX rồi tải lên.', file_encrypted: 'Tệp đặt mật khẩu. Bỏ mật khẩu rồi tải lên.', file_macros: 'Tệp có macro. Lưu lại theo dạng XLSX không có macro rồi tải lên.',
    file_too_large_inside: 'Nội dung tệp sau khi giải nén quá lớn. Chép riêng danh sách sang tệp mới rồi tải lên.',
    file_too_wide: 'Danh sách quá 60 cột. Chép riêng các cột cần thiết sang tệp mới.', file_broken: 'Tệp hỏng, chưa đọc được. Mở bằng Excel, lưu lại rồi tải lên.',
    file_tcvn3: 'Tệp dùng phông TCVN3. Chuyển sang Unicode rồi tải lại.', file_vni: 'Tệp dùng phông VNI. Chuyển sang Unicode rồi tải lại.',
  },
  en: {
    file_empty: 'The file is empty. Choose the list again.', file_not_xlsx: 'The file is no XLSX. Open it in Excel, save it as XLSX and upload that.',
    file_xls: 'The file is an old XLS. Save it as XLSX and upload that.', file_encrypted: 'The file has a password. Remove it and upload again.', file_macros: 'The file has macros. Save it as XLSX without macros and upload that.',
    file_too_large_inside: 'What is inside the file is too large. Copy the list to a new file and upload that.',
    file_too_wide: 'The list has more than 60 columns. Copy those needed to a new file.', file_broken: 'The file is damaged. Open it in Excel, save it again and upload that.',
    file_tcvn3: 'The file uses a TCVN3 font. Convert it to Unicode and upload again.', file_vni: 'The file uses a VNI font. Convert it to Unicode and upload again.',
  },
} as const
