'use client'

import { usePathname } from 'next/navigation'

// A boundary runs in the browser without the catalogue of messages: its two sentences stand here.
const words = {
  vi: { title: 'Có lỗi trong hệ thống', text: 'Dữ liệu đã lưu vẫn an toàn. Nội dung vừa gửi có thể chưa được ghi: kiểm tra rồi gửi lại sau ít phút. Nếu vẫn lỗi, báo Phòng Quản lý đào tạo mã này:', again: 'Thử lại' },
  en: { title: 'Something went wrong', text: 'What was saved is safe. What you have just sent may not have been: check, then send it again in a few minutes. If it persists, give the training office this code:', again: 'Try again' },
} as const

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = words[usePathname().startsWith('/en') ? 'en' : 'vi']
  return (
    <main className="page-main stack" id="main">
      <h1>{t.title}</h1>
      <p>{t.text} <code>{error.digest ?? '–'}</code></p>
      <p><button className="button button-second" type="button" onClick={reset}>{t.again}</button></p>
    </main>
  )
}
