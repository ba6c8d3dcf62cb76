import type { FormFault } from '@/lib/web/form-state'
import type { FormField } from './form-field'

/** A reason in the summary of a form: "Tên vụ việc: chưa nhập", "Kết quả: chưa chọn", "Ngày phát hiện: Nhập ngày theo dạng …". */
export function faultLine({ label, kind }: Pick<FormField, 'label' | 'kind'>, { message, missing }: Pick<FormFault, 'message' | 'missing'>): string {
  const chosen = kind === 'select' || kind === 'radio' || kind === 'checks'
  return `${label}: ${missing ? missing[chosen ? 'chosen' : 'typed'] : message}`
}
