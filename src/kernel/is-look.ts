/** Whether a request of this method only looks. A HEAD is answered as a GET, and its length tells what is in that. */
export const isLook = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD';
