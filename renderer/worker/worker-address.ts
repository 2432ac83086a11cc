import address from './compare.worker.ts?worker&url';

/** The part of the browser's trusted types that is used here; the type library does not know them yet. */
interface TrustedTypes {
  // What it makes is an object of its own that passes for the address wherever a script is loaded.
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (input: string) => string },
  ): { readonly createScriptURL: (input: string) => string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The page's policy lets scripts be named by this one policy only, and it knows this one script only. */
const policy = trustedTypes?.createPolicy('synoptic-worker', { createScriptURL: () => address });

/** Where the comparing worker is loaded from. A browser without trusted types takes the plain address. */
export const WORKER_ADDRESS: string = policy?.createScriptURL(address) ?? address;
