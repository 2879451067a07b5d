package org.wis.certapplication;

/**
 * What a stored photo is like.
 *
 * @param width     pixels
 * @param height    pixels
 * @param bytes     at most
 * @param uploaded  bytes that may be handed in at most
 */
record PhotoFormat(int width, int height, int bytes, int uploaded) {
}
