/** Words of calling a conference. */
export const planPageWords = { titleNew: 'Lập lịch hội nghị' }
