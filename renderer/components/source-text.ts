/** Words around one source: its menu and the form with what is known of it. */
export const SOURCE_TEXT = {
  menuOf: (siglum: string) => `Menu of ${siglum}`,
  edit: 'Edit title, outlet, date…',
  showLeftOut: 'Show left-out blocks',
  hideLeftOut: 'Hide left-out blocks',
  restore: 'Back to the earlier version',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  remove: 'Remove from comparison',
  formOf: (siglum: string) => `What is known of ${siglum}`,
  fields: {
    title: 'Title',
    outlet: 'Outlet',
    author: 'Author',
    published: 'Published',
    url: 'Address',
    language: 'Language',
  },
  hints: {
    published: '2026-03-10 or 2026-03-10T06:42',
    language: 'en, uk, de …',
    url: 'https://…',
  },
  file: (name: string) => `From the file ${name}`,
  save: 'Save',
  cancel: 'Cancel',
} as const;
