/**
 * Code tables of the standards and the readings of Chinese characters: what a code means in both languages, and how a name is spelled.
 * Publishes {@link org.wis.codes.Pinyin} and the reading of code tables.
 * Must never renumber a code or forget a retired one.
 */
package org.wis.codes;
