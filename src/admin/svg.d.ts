/** Vite hands out the address of an imported picture. */
declare module '*.svg' {
  const address: string;
  export default address;
}
