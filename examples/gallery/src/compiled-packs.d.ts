declare module 'gallery-pack/forms/field-kinds.js' {
  import type { FormModule } from '@guicheng/definition';

  export const form: FormModule;
}

declare module 'gallery-center/forms/repair-ticket.js' {
  import type { FormModule } from '@guicheng/definition';

  export const form: FormModule;
}
