import { kindOfKey, type LibraryRecord } from '../../app/index.ts';

/** Whether a record holds work: that somebody opened a comparison, and where they were in it, changes nothing in it. */
export const isWork = ({ key }: Pick<LibraryRecord, 'key'>): boolean => kindOfKey(key) !== 'visit';
