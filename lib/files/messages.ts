/** Why a file is not taken, whatever it was sent for. */
export const fileErrors = {
  vi: {
    file_needed: 'Chọn tệp để gửi.', file_empty: 'Tệp rỗng. Kiểm tra lại tệp.', file_too_large: 'Tệp lớn hơn 10 MB. Giảm độ phân giải khi quét hoặc tách tệp.',
    file_type_refused: 'Chỉ nhận tệp PDF, DOCX không có macro, JPEG, PNG; nội dung tệp phải đúng loại, đổi tên tệp không được.',
    file_gone: 'Tệp đã được xóa, chỉ còn thông tin về tệp.', form_unreadable: 'Không đọc được biểu mẫu gửi lên. Chọn một tệp và gửi lại.',
  },
  en: {
    file_needed: 'Choose a file to send.', file_empty: 'The file is empty. Check it.', file_too_large: 'The file is larger than 10 MB. Scan at a lower resolution or split it.',
    file_type_refused: 'Only PDF, DOCX without macros, JPEG and PNG; the content counts, not the name.',
    file_gone: 'The file was removed; only what is known of it is left.', form_unreadable: 'The form could not be read. Choose one file and send again.',
  },
} as const
