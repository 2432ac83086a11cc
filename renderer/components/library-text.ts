/** Words about the library as a whole. */
export const LIBRARY_TEXT = {
  menu: 'Rename, duplicate, delete',
  rename: 'Rename…',
  renameField: 'New name',
  renameDone: 'Rename',
  cancel: 'Cancel',
  duplicate: 'Duplicate',
  delete: 'Delete',
  deleted: (count: number) => `Deleted (${count})`,
  bringBack: 'Bring back',
  forGood: 'Delete for good',
  search: 'Search all comparisons and notes',
  hits: (count: number, more: boolean) =>
    count === 0 ? 'Nothing found.' : `${count}${more ? ' and more' : ''} found`,
  inName: 'name',
  inNote: 'note',
  inTag: 'tag',
  inSource: (siglum: string) => `source ${siglum}`,
  offerTitle: 'Is something missing?',
  offer: (comparisons: number, folder: string) =>
    `The library here is empty, but this browser has a copy of ${comparisons} ${comparisons === 1 ? 'comparison' : 'comparisons'}${folder === '' ? ' from an earlier version' : ` kept in ${folder}`}.`,
  takeIn: 'Bring them back',
  where: (folder: string) => `Kept in ${folder}`,
  showAll: (count: number) => `Show all ${count}`,
} as const;
