import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A young site styled by utility classes: nothing but spacing and colours in the names, cards everywhere. */
export const utilityStyled: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html lang="${s.language}"><head><meta charset="utf-8"><title>${s.title}</title><script id="__DATA__" type="application/json">{"page":"${n}"}</script></head><body class="antialiased bg-white">
<div id="__next"><div class="sticky top-0 z-50 flex items-center justify-between px-4 h-16 border-b" g=b><a class="text-xl font-bold" href="/">${s.outlet}</a><div class="hidden md:flex gap-6">${each(f.menu, (item) => link(item, 'class="text-sm"'))}</div><button class="rounded-full px-4 py-2 bg-black text-white">${f.subscribe}</button></div>
<div class="max-w-7xl mx-auto grid grid-cols-12 gap-8"><div class="col-span-8"><div class="flex gap-2 mb-4" g=b>${link(s.section, 'class="rounded bg-gray-100 px-2"')}</div>
<h1 class="text-4xl font-serif leading-tight mb-4" g=t>${s.title}</h1>${s.lead === '' ? '' : `<p class="text-xl text-gray-600 mb-6" g=l>${s.lead}</p>`}
<div class="flex items-center gap-3 mb-6"><img class="rounded-full w-10" src="a.jpg"><div><div class="font-medium" g=n>${s.author}</div><div class="text-sm text-gray-500" g=n>${s.shown}</div></div><span class="text-sm text-gray-500" g=b>${f.readingTime}</span></div>
<div class="prose prose-lg max-w-none">
${fillBody(
  s,
  {
    pull: (text) => `<div class="border-l-4 pl-6 my-8 text-2xl italic" g=q>${text}</div>`,
    image: (caption, credit) =>
      `<div class="my-8"><img class="w-full rounded-lg" src="p.jpg"><div class="mt-2 text-sm text-gray-500"><span g=c>${caption}</span> <span g=c>${credit}</span></div></div>`,
    note: (text) => `<div class="mt-8 p-4 bg-yellow-50 text-sm rounded" g=p>${text}</div>`,
  },
  (after) =>
    after === 4
      ? `<div class="my-8 p-6 rounded-xl bg-gray-50 not-prose" g=b><div class="text-xs uppercase tracking-wide">${f.readAlso}</div><a class="font-semibold" href="#">${f.related[n]}</a></div>`
      : '',
)}
</div><div class="flex flex-wrap gap-2 mt-8" g=b>${each(f.tags, (tag) => link(`#${tag}`, 'class="rounded-full border px-3"'))}</div>
<div class="mt-8 p-6 border rounded-xl flex gap-4" g=b><img src="a.jpg"><div><div class="font-bold">${s.author}</div><div class="text-sm">${f.biography}</div></div></div>
<div class="mt-12" g=b><div class="text-2xl font-bold">${f.commentsHead}</div>${each(f.comments, ([name, when, text]) => `<div class="py-4 border-b"><div class="flex gap-2"><span class="font-medium">${name}</span><span class="text-gray-400">${when}</span></div><div class="mt-1">${text}</div><button class="text-sm">${f.reply}</button></div>`)}</div></div>
<div class="col-span-4" g=b><div class="sticky top-24"><div class="text-lg font-bold mb-4">${f.mostRead}</div>${each(f.popular, (item, at) => `<a class="flex gap-4 py-3 border-b" href="#"><span class="text-3xl">${at + 1}</span><span>${item}</span></a>`)}<div class="mt-8 p-4 bg-gray-100">${f.newsletter}<button>${f.subscribe}</button></div></div></div></div>
<div class="bg-gray-900 text-white mt-16 p-8" g=b><div class="grid grid-cols-4">${each(f.footer, (item) => link(item))}</div><div class="text-sm">${f.copyright}</div></div>
<div class="fixed bottom-0 inset-x-0 p-4 shadow-xl bg-white" g=b><div>${f.cookies}</div><div><button>${f.settings}</button><button>${f.accept}</button></div></div></div></body></html>`;
