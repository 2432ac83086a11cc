/** The two channels between a page and the main process. The name of a request or an event is the first thing sent on them. */
export const REQUEST_CHANNEL = 'synoptic:request';
export const EVENT_CHANNEL = 'synoptic:event';
