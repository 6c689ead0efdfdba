// What an occasion is called that is no meeting with notes.

export const tracker = (name: string) => `Tracker “${name}”`
export const trackerSheet = (name: string, sheet: string) => `Tracker “${name}”, sheet “${sheet}”`
export const enteredByHand = (source: string) => `Entered by hand: ${source}`
export const referredTo = 'A meeting that these notes refer to'
export const unnamedBody = 'Unnamed body'
