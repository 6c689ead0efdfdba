export const nobodyNamed = 'nobody named'
export const suggestedSide = (side: string) => `${side} (suggested)`
