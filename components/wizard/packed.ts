/** A value on its way to a component of the browser, as text. React would take it apart value by value. */
export type Packed<Value> = string & { readonly packs?: Value };

export function pack<Value>(value: Value): Packed<Value> {
  return JSON.stringify(value);
}

export function unpack<Value>(packed: Packed<Value>): Value {
  return JSON.parse(packed) as Value;
}
