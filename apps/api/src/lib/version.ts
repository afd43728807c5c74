/** Of the product; shown by `/health` and in the documentation. */
export const version = '0.1.0';
