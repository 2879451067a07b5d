/**
 * The interface for programs, version 1: sign in, cases, standing, certificates, divisions, as JSON with problem details (RFC 9457).
 * Publishes the resources under /registry/api/v1 and their description in openapi.yaml.
 * Must never do more than call the same use cases as the pages: the gate judges both alike.
 */
package org.wis.registry.web.api;
