export const takenBackBy = (who: string, on: string) => `; taken back by ${who}, ${on}`
export const whatWasChanged = 'What was changed'
export const whatWasChangedSub = 'Each change can be taken back; everything is then as if it had not been made.'
