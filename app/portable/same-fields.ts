/**
 * `true` where two types have the same fields, optional ones too. A schema that lacks a field of the type it checks refuses
 * the program's own files: `satisfies SameFields<…>` makes that a compiler error on the day the field is added.
 */
export type SameFields<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : false;
