package org.wis.canary.newfeature;

/** A feature nobody drew. */
class Undrawn {
}
