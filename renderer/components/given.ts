type Given<Props> = { [Key in keyof Props]?: Exclude<Props[Key], undefined> };

/**
 * Props without those that are `undefined`, for components that accept a missing prop but not an
 * undefined one: `<Button {...given({ size })} />`.
 */
export function given<Props extends object>(props: Props): Given<Props> {
  const kept = Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- dropping undefined values cannot be told to the compiler in another way
  return kept as Given<Props>;
}
