/** Stands beside the peers, so that their names are found in this folder and not at the top of the project. */
export const importPeer = (name) => import(name);
