/** Words of the criteria, which come when somebody opens them. */
export const criteriaWords = {
  from: (source: string) =>
    `Căn cứ: ${source}. Nội dung được rút gọn để tra cứu; khi áp dụng, xin đối chiếu với văn bản.`,
  none: 'Chưa có bản tóm tắt tiêu chí theo quy định của đợt này; xin xem văn bản hướng dẫn của đợt.',
}
