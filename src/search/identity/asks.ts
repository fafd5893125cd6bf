const PAPER = /\b(?:moties?|motion|kamerstuk(?:ken)?|brief|kamerbrief|rapport)\b/iu;

/** Whether a query asks for a paper, and not only for what may stand in one. */
export const asksForPaper = (query: string): boolean => PAPER.test(query);
