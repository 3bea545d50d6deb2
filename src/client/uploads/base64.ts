/** How many bytes are made characters at once: a call takes only so many arguments. */
const atOnce = 32_768;

/** Bytes as text. */
export const toBase64 = (bytes: Uint8Array): string => {
  let characters = '';
  for (let at = 0; at < bytes.length; at += atOnce)
    // Spread over the call, they would be taken one by one by an iterator, ten times as slowly.
    characters += Reflect.apply(String.fromCharCode, String, bytes.subarray(at, at + atOnce));
  return btoa(characters);
};

/** The bytes of a text that is base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = characters.charCodeAt(i);
  return bytes;
};
