/**
 * The part of JSON Schema 2020-12 that forms are published in. Closed on purpose: nothing else ever reaches ajv, so that the text of
 * a pack cannot steer what code is generated.
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $defs?: { readonly [name: string]: JsonSchema };
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly readOnly?: true;
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly format?: 'date' | 'date-time' | 'id-number';
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}
