const WORRY =
  /\b(?:concern(?:s|ed|ing)?|worr(?:y|ies|ied|ying)|disappoint(?:ed|ing|ment)|frustrat(?:ed|ing|ion)|unacceptable|not acceptable|not good enough|poor|alarm(?:ed|ing)|unease|uneasy|dissatisf(?:ied|action)|struggl(?:e|ed|ing)|delays?|backlogs?|inconsisten\w{1,6}|gaps?|failed|failing|failure|declin\w{1,3}|deteriorat\w{1,4}|too (?:long|many|few|slow|high|low)|lack(?:s|ed|ing)?|not enough|still (?:not|no))\b/i

/** Whether words voice a worry or point at something that is wrong. */
export function isWorry(text: string): boolean {
  return WORRY.test(text)
}
