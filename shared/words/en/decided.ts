export const suggested = 'suggested'
export const byAPerson = 'decided by a person'
export const someByAPerson = (decided: number) => `${decided} decided by a person, the rest suggested`
