/** The name of the meta element in which each page carries the number of its request. */
export const requestIdMeta = "request-id";
