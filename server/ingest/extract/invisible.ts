/** Characters that are not seen and part no words: marks of width nothing, of direction, of where a word may be cut. */
export const invisible = /\p{Cf}/gu
