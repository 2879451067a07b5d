package org.wis.certapplication;

/**
 * A photo as it is kept.
 *
 * @param jpeg       drawn and encoded here
 * @param evenGround whether the background looks white or blue and even; only a hint for the one who reviews
 */
record Portrait(byte[] jpeg, boolean evenGround) {
}
