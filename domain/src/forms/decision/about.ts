/** What a meeting that decides is about, under the title of its papers and in the book of papers: it names no person. */
export const decisionAbout = (year: number): string =>
  `Hội nghị xem xét, quyết định đánh giá, xếp loại chất lượng tập thể, cá nhân năm ${year}`
