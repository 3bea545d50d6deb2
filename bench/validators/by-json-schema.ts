/** How another library builds its schema from each kind that the JSON Schema of an employee has. */
export interface Builder<S> {
  readonly object: (fields: readonly (readonly [name: string, schema: S, required: boolean])[]) => S;
  readonly array: (items: S) => S;
  readonly union: (options: readonly S[]) => S;
  readonly oneOf: (values: readonly string[]) => S;
  readonly text: (limits: { readonly minLength?: number; readonly maxLength?: number; readonly pattern?: string }) => S;
  readonly integer: (minimum: number, maximum: number) => S;
  readonly boolean: () => S;
  readonly null: () => S;
}

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * The same model in another library, from its JSON Schema: what ajv compiles, the others are given too.
 *
 * @throws Error for a kind that a builder does not know
 */
export const buildFrom = <S>(schema: unknown, by: Builder<S>): S => {
  const build = (shape: Shape): S => {
    if (shape.anyOf !== undefined) return by.union(shape.anyOf.map(build));
    if (shape.enum !== undefined) return by.oneOf(shape.enum);
    switch (shape.type) {
      case 'object':
        return by.object(
          Object.entries(shape.properties ?? {}).map(([name, of]) => [
            name,
            build(of),
            shape.required?.includes(name) ?? false,
          ]),
        );
      case 'array':
        return by.array(build(shape.items ?? {}));
      case 'string':
        return by.text(shape);
      case 'integer':
        return by.integer(shape.minimum ?? Number.MIN_SAFE_INTEGER, shape.maximum ?? Number.MAX_SAFE_INTEGER);
      case 'boolean':
        return by.boolean();
      case 'null':
        return by.null();
      default:
        throw new Error(`No builder for ${shape.type ?? 'a schema without a type'}.`);
    }
  };
  return build(schema as Shape);
};
