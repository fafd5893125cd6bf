const PAPER =
  /(?<![\p{L}\d])(?:moties?|motion|kamerstuk(?:ken)?|[\p{L}\d-]*(?:brief|rapport|rapportage))(?!\p{L})/iu;

/** Whether a query asks for a paper, and not only for what may stand in one. */
export const asksForPaper = (query: string): boolean => PAPER.test(query);
