/**
 * What keeps the system running: data source, schema, start-up checks, readiness, demo data.
 * Publishes {@link org.wis.operations.Readiness} and {@link org.wis.operations.Mode}.
 * Must never hold a business rule, and must refuse to start in production on demo keys, passwords or divisions.
 */
package org.wis.operations;
