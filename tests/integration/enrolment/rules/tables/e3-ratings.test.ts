// E3. Xếp loại: Quy định 350-QĐ/TW, từ 29/08/2025 — hai năm liền kề trước khi cử hoàn thành tốt nhiệm vụ trở lên. Quy định 57-QĐ/TW không xét.
import { lawTable, regulations, says } from '../../../../support/law-table'
import type { Rating } from '@/lib/people/schema'

const names: Readonly<Record<Rating, string>> = { EXCELLENT: 'hoàn thành xuất sắc', GOOD: 'hoàn thành tốt', COMPLETED: 'hoàn thành', NOT_COMPLETED: 'không hoàn thành' }
const rated = (years: Readonly<Record<number, Rating>>) => {
  const all = Object.entries(years).map(([year, rating]) => ({ year: Number(year), rating }))
  return says(all.map(({ year, rating }) => `năm ${String(year)} ${names[rating]}`).join(', ') || 'chưa có xếp loại nào', { ratings: all })
}

lawTable('E3. Xếp loại, trước và từ 29/08/2025: năm xét là 2024 và 2023', { rule: 'RATINGS', cites: regulations }, ['28/08/2025', '29/08/2025', '30/08/2025'], [
  [rated({ 2023: 'GOOD', 2024: 'GOOD' }), 'Không xét', 'Đạt', 'Đạt'],
  [rated({ 2023: 'GOOD', 2024: 'EXCELLENT' }), 'Không xét', 'Đạt', 'Đạt'],
  [rated({ 2023: 'GOOD', 2024: 'COMPLETED' }), 'Không xét', 'Không đạt', 'Không đạt'],
  [rated({ 2023: 'COMPLETED', 2024: 'GOOD' }), 'Không xét', 'Không đạt', 'Không đạt'],
  [rated({ 2023: 'NOT_COMPLETED', 2024: 'EXCELLENT' }), 'Không xét', 'Không đạt', 'Không đạt'],
  [rated({ 2022: 'COMPLETED', 2023: 'GOOD', 2024: 'GOOD' }), 'Không xét', 'Đạt', 'Đạt'],
  [rated({ 2023: 'GOOD', 2024: 'GOOD', 2025: 'COMPLETED' }), 'Không xét', 'Đạt', 'Đạt'],
  [rated({ 2024: 'GOOD' }), 'Không xét', 'Trường xem xét', 'Trường xem xét'],
  [rated({ 2023: 'GOOD' }), 'Không xét', 'Trường xem xét', 'Trường xem xét'],
  [rated({ 2024: 'COMPLETED' }), 'Không xét', 'Không đạt', 'Không đạt'],
  [rated({}), 'Không xét', 'Trường xem xét', 'Trường xem xét'],
])

lawTable('E3. Xếp loại, cuối năm: từ 01/01/2026 năm xét là 2025 và 2024', { rule: 'RATINGS', cites: regulations }, ['31/12/2025', '01/01/2026', '02/01/2026'], [
  [rated({ 2023: 'COMPLETED', 2024: 'GOOD', 2025: 'GOOD' }), 'Không đạt', 'Đạt', 'Đạt'],
  [rated({ 2023: 'GOOD', 2024: 'GOOD', 2025: 'COMPLETED' }), 'Đạt', 'Không đạt', 'Không đạt'],
  [rated({ 2023: 'GOOD', 2024: 'GOOD' }), 'Đạt', 'Trường xem xét', 'Trường xem xét'],
  [rated({ 2024: 'GOOD', 2025: 'GOOD' }), 'Trường xem xét', 'Đạt', 'Đạt'],
])
