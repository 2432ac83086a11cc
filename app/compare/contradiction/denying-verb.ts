/** Verbs that say a statement is not so; "refused" and "failed" deny a deed and no statement. English, Ukrainian and Russian. */
const DENYING_STATEMENT =
  /^(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed)|disput(?:es|ed)|rebutted|disavow(?:s|ed)?|(?:запере[чш]|спросту)\p{L}+|опроверг\p{L}*|отри[цч]а\p{L}+)$/u;

/** Whether a folded word is a verb of saying that something is not so. */
export const deniesStatement = (folded: string): boolean => DENYING_STATEMENT.test(folded);
