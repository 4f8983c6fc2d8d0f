/** Styles are imported for their effect; the build puts them in a file of their own. */
declare module "*.css";
