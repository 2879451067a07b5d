/**
 * The pages on certificates, appointments and training.
 * Publishes nothing: one page bean per page, named for what it does.
 * Must never see an entity, a store or the security framework.
 */
package org.wis.training.web;
