/**
 * Takes tables of people, posts, past training and attendance from files, and hands lists out as files.
 * Publishes {@link org.wis.files.FileImporting} (hand in, check, take over), {@link org.wis.files.AnnotatedCopy}, {@link org.wis.files.ImportKind} and {@link org.wis.files.ListExporting}.
 * It must never write a row except through the use case of the page that writes such a thing, and never keep an uploaded file longer than it is needed.
 */
package org.wis.files;
