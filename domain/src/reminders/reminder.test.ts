import { describe, expect, it } from 'vitest'
import { digestItem, holds, owedTask, render } from '../mail/templates/usual.fixture.ts'

const at = (day: string) => new Date(`${day}T00:00:00+07:00`)
const late = { ...owedTask('Gửi hồ sơ đề nghị xếp loại của Văn phòng'), late: true, dueAt: at('2023-11-28') }

describe('a reminder', () => {
  it('says what is still owed, by when, and how many working days are left or have passed', () => {
    const { subject, text } = render('reminder', { owed: [owedTask('Viết bản kiểm điểm cá nhân'), late] })
    expect(subject).toBe('[Kiểm điểm 2023] Nhắc việc: 02 việc cần hoàn thành')
    expect(text).toContain(`Bộ phận tổ chức đề nghị đồng chí hoàn thành:

- Viết bản kiểm điểm cá nhân: trước ngày 01/12/2023 (chậm nhất hết thứ Năm, 30/11), còn 02 ngày làm việc
  https://kiemdiem.example/ban-kiem-diem/2023_p-lo-thi-mai
- Gửi hồ sơ đề nghị xếp loại của Văn phòng: trước ngày 28/11/2023, đã quá hạn 02 ngày làm việc`)
  })

  it('is true of what is still owed and near, or late', () => {
    expect(holds('reminder')).toBe(true)
    expect(holds('reminder', { owed: [] })).toBe(false)
    const far = { ...owedTask('Viết'), dueAt: at('2023-12-30') }
    expect(holds('reminder', { owed: [far] })).toBe(false)
    expect(holds('reminder', { owed: [far, late] })).toBe(true)
    expect(render('reminder', { owed: [far, late] }).subject).toContain('01 việc')
  })
})

describe('in the mail of the morning', () => {
  const item = {
    ...digestItem('Văn phòng', 'Viết bản kiểm điểm cá nhân: trước ngày 01/12/2023'),
    reminds: true as const,
  }
  const reminds = { ...item, noun: 'việc cần hoàn thành' }

  it('stands before what has come, each once', () => {
    const gathered = [
      { mailId: 'a', items: [digestItem('Văn phòng', 'Bản kiểm điểm của đồng chí Vàng Thị Sen')] },
      { mailId: 'b', items: [reminds] },
      { mailId: 'c', items: [reminds] },
    ]
    const { subject, text } = render('digest', { gathered })
    expect(subject).toBe('[Kiểm điểm 2023] Nhắc 01 việc cần hoàn thành; mời đồng chí xem: 01 bản, báo cáo kiểm điểm')
    expect(text).toMatch(/đề nghị đồng chí hoàn thành:\n\n- Viết[\s\S]*được gộp thành một thư[\s\S]*Vàng Thị Sen/)
  })

  it('stands alone where nothing else has come', () => {
    const { subject, text } = render('digest', { gathered: [{ mailId: 'b', items: [reminds] }] })
    expect(subject).toBe('[Kiểm điểm 2023] Nhắc 01 việc cần hoàn thành')
    expect(text).not.toContain('được gộp')
  })
})
