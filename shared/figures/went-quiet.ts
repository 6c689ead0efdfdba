export const wentQuietCounted =
  'A theme or an issue went quiet if it was heard of at three of the last six meetings that could have heard of it and at none of the last three. An issue is heard of where an action of it is told of or a question about it is asked. A meeting held on another subject could not have heard of it.'
