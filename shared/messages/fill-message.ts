/** The names that stand between double braces in a message. */
export type Placeholder<Text extends string> =
  Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholder<Rest> : never;

/**
 * Puts values in the places of `{{name}}`; the compiler asks for each that the message names.
 * Values are put in as they are, braces of their own included. Linear.
 */
export function fillMessage<const Text extends string>(
  text: Text,
  values: Readonly<Record<Placeholder<Text>, string>>,
): string {
  const byName = new Map(Object.entries<string>(values));
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => byName.get(name) ?? whole);
}
