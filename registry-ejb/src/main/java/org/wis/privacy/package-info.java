/**
 * Protection of personal data at field level: encryption with key versions, keyed blind indexes for equality search, and the one masker for list, form, print and export.
 * Publishes {@link org.wis.privacy.FieldCipher} and {@link org.wis.privacy.Masker}.
 * Must never log or return a key, and never mask in two ways.
 */
package org.wis.privacy;
