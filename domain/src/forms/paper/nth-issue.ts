const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu']

/** "Vấn đề gợi ý thứ nhất": how an issue is called in forms and papers. */
export const nthIssue = (number: number): string => `Vấn đề gợi ý thứ ${ORDINALS[number - 1] ?? number}`
