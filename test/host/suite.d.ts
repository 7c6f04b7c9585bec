/** All files of `test/host/suite`; the bundler puts them in. */
declare module "suite";
