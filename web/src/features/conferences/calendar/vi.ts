/** Words of the working calendar. */
export const calendarWords = { title: 'Lịch làm việc' }
