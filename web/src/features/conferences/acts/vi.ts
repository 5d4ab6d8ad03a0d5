/** Words of what was said of acts afterwards. */
export const actWords = {
  remarked: {
    returned: 'Hồ sơ đề nghị này đã được trả lại',
    withdrawn: 'Hồ sơ đề nghị này đã được rút',
    objected: 'Có ý kiến không đồng ý với nội dung nhập thay',
  },
  because: (name: string, reason: string) => `Đồng chí ${name}: ${reason}`,
}
