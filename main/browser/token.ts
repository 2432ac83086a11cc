import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 192 bits: nothing that a page could guess while the program runs. */
const TOKEN_BYTES = 24;

/** A secret new at each start, in characters that mean nothing inside an address. */
export const createToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Compares digests, which are equally long, in a time that says nothing about where they differ. */
export const isSameToken = (token: string, given: string): boolean =>
  timingSafeEqual(digest(token), digest(given));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
