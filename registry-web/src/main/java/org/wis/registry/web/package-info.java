/**
 * The pages on cases, divisions and the audit trail, and the health answer.
 * Publishes nothing: one page bean per page, named for what it does.
 * Must never see an entity, a store or the security framework.
 */
package org.wis.registry.web;
