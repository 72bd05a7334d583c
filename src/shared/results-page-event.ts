/** By this event a framework says that it has put the page of results in, perhaps after the search has looked for it. */
export const resultsPageEvent = 'handbok-soksida';
