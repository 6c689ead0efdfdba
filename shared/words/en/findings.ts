export const counted =
  'Up to five sentences, made of figures that were counted and picked by fixed rules, not by a judgement: the open repeat issues that returned most, actions not mentioned when due, actions past their due date, answers at the last meeting that did not assure, and how long actions stay open. Each opens the sentences behind it, twelve at most.'
