declare namespace App {
  interface Locals {
    /** What is published: pages, layouts and components are given it, and read nothing themselves. */
    edition: import('./edition/build/edition.ts').Edition;
    /** A letter of it with its texts, by its id. */
    letterOf: import('./edition/build/edition.ts').Content['letterOf'];
  }
}
