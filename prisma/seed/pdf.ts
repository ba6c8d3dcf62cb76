/** A page with some lines, in letters that every reader has: enough to be opened, downloaded and told from another. */
export function smallPdf(lines: readonly string[]): Buffer {
  const text = lines.map((line, index) => `BT /F1 14 Tf 72 ${String(760 - index * 24)} Td (${line.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, ' ')}) Tj ET`).join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const parts = ['%PDF-1.4\n', ...objects.map((body, index) => `${String(index + 1)} 0 obj\n${body}\nendobj\n`)]
  const starts = objects.map((_, index) => parts.slice(0, index + 1).join('').length)
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = String(objects.length + 1)
  return Buffer.from(`${parts.join('')}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(parts.join('').length)}\n%%EOF\n`, 'latin1')
}
